package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.PackedPage;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.util.Optional;

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

    /** What the page states, as a reader finds it; a page that cannot be opened says so. */
    default ApiPage read(PageReader reader) {
        byte[] bytes;
        try {
            bytes = bytes();
        } catch (IOException unreadable) {
            return PageReader.unreadable(page(), unreadable);
        }
        return reader.read(page(), bytes);
    }

    /**
     * What was read of the page when it was packed, or nothing where it has to be read first.
     *
     * @throws IOException when that cannot be read
     */
    default Optional<PackedPage> packed() throws IOException {
        return Optional.empty();
    }

    /**
     * What a list shows of the page, packed corrections applied, where that is known without reading it; nothing where it is not.
     *
     * @throws IOException when that cannot be read
     */
    default Optional<ApiPage> head() throws IOException {
        return Optional.empty();
    }

    /** The name that the page goes by: its file's name without the ending. */
    default String name() {
        String file = page().substring(page().lastIndexOf('/') + 1);
        return file.endsWith(PageFolder.ENDING) ? file.substring(0, file.length() - PageFolder.ENDING.length()) : file;
    }
}
