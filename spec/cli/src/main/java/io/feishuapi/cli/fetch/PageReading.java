package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;

/** Reads a page into the model. Used by several threads at once. */
@FunctionalInterface
public interface PageReading {

    /**
     * Reads one page; what is wrong with it is among its diagnostics, never thrown.
     *
     * @param path the page's path as diagnostics name it
     * @param bytes the page, UTF-8
     */
    ApiPage read(String path, byte[] bytes);
}
