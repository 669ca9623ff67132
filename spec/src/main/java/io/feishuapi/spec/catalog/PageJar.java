package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.packed.PackedFormat;
import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.text.resource.ArchivedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of a jar, with sub-folders. */
final class PageJar {

    private PageJar() {}

    /** Whether there is a file at a path that is to be read as a jar. */
    static boolean isJar(Path path) {
        return path.toString().endsWith(ArchivedFile.ENDING) && Files.isRegularFile(path);
    }

    /**
     * The pages of a jar, in path order.
     *
     * @throws IOException when it cannot be read
     */
    static List<PageSource> list(Path jar) throws IOException {
        return ArchivedFile.list(jar, PackedFormat.PAGES, PageFolder.ENDING).stream()
                .filter(file ->
                        PageFolder.isPage(file.entry().substring(file.entry().lastIndexOf('/') + 1)))
                .<PageSource>map(Archived::new)
                .toList();
    }

    private record Archived(ArchivedFile file) implements PageSource {

        @Override
        public String page() {
            return file.toString();
        }

        @Override
        public byte[] bytes() throws IOException {
            return file.bytes(PageDecoder.LONGEST);
        }
    }
}
