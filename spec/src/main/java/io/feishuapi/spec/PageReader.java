package io.feishuapi.spec;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.diagnostic.Diagnostics;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.source.PageDecoder;
import java.io.IOException;
import java.util.List;

/** Reads pages. Bad input gives a page with diagnostics, never an exception. */
public final class PageReader {

    /** Reads a page from where it lies. */
    public ApiPage read(PageSource source) {
        byte[] bytes;
        try {
            bytes = source.bytes();
        } catch (IOException e) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.pageUnreadable("no such file");
            return unread(source.page(), diagnostics);
        }
        return read(source.page(), bytes);
    }

    /**
     * Reads a page.
     *
     * @param page the page's path for people, {@code /} as separator
     * @param bytes the file
     */
    public ApiPage read(String page, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        PageDecoder.decode(bytes, diagnostics);
        return unread(page, diagnostics);
    }

    private static ApiPage unread(String page, Diagnostics diagnostics) {
        String file = page.substring(page.lastIndexOf('/') + 1);
        String name = file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
        return new ApiPage(
                page,
                name,
                ApiKind.OTHER,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics.sorted());
    }
}
