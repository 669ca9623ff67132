package io.feishuapi.spec.catalog;

import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.text.resource.BoundedFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder of pages, with its sub-folders. */
public final class PageFolder {

    /** What the names of page files end with. */
    static final String ENDING = ".md";

    private static final String README = "README" + ENDING;

    private PageFolder() {}

    /**
     * The pages of a folder, in path order; what is hidden is none. A {@code README.md} tells of the folder and is no page either; who
     * means it names it. Links to folders in it are not followed.
     *
     * @param folder the folder; its path stands in front of the pages' paths as it is given
     * @throws IOException when it cannot be listed
     */
    public static List<PageSource> list(Path folder) throws IOException {
        List<PageSource> pages = new ArrayList<>();
        // A folder that is a link itself is meant.
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean isBelow = !directory.equals(root);
                return isBelow && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && isPage(file.getFileName().toString())) {
                    pages.add(file(folder.resolve(root.relativize(file))));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        pages.sort(Comparator.comparing(PageSource::page));
        return pages;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
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
            return BoundedFile.read(file, PageDecoder.LONGEST);
        }
    }
}
