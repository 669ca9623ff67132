package io.feishuapi.spec.catalog;

import java.io.IOException;

/** A page that can be read. */
public interface PageSource {

    /** The page's path for people, {@code /} as separator. */
    String page();

    /**
     * The page's bytes.
     *
     * @throws IOException when it cannot be read
     */
    byte[] bytes() throws IOException;

    /** The name that the page goes by: its file's name without the ending. */
    default String name() {
        String file = page().substring(page().lastIndexOf('/') + 1);
        return file.endsWith(PageFolder.ENDING) ? file.substring(0, file.length() - PageFolder.ENDING.length()) : file;
    }
}
