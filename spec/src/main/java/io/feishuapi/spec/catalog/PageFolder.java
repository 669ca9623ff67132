package io.feishuapi.spec.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of pages, with its sub-folders. */
public final class PageFolder {

    /** What the names of page files end with. */
    static final String ENDING = ".md";

    private static final String README = "README" + ENDING;

    private PageFolder() {}

    /**
     * The pages of a folder, in path order. A {@code README.md} tells of the folder and is no page; who means it names it.
     *
     * @param folder the folder; its path stands in front of the pages' paths as it is given
     * @throws IOException when it cannot be listed
     */
    public static List<PageSource> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName() != null
                            && isPage(file.getFileName().toString())
                            && Files.isRegularFile(file))
                    .map(PageFolder::file)
                    .sorted(Comparator.comparing(PageSource::page))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether a file in a folder of pages is one. */
    static boolean isPage(String name) {
        return name.endsWith(ENDING) && !name.equalsIgnoreCase(README);
    }

    /** A single page. */
    public static PageSource file(Path file) {
        return new PageFile(file.toString().replace('\\', '/'), file);
    }

    private record PageFile(String page, Path file) implements PageSource {
        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
