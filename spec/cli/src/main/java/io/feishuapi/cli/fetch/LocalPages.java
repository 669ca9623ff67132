package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the pages of a folder. */
final class LocalPages {
    private LocalPages() {}

    /** Refuses what is no folder. */
    static void check(Path folder) throws UnusableFolderException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFolderException(folder + " is no folder. Give a folder of pages.");
        }
    }

    /**
     * All {@code *.md} files below the folder by path, hidden files and folders left out. Temporary files of a run that was killed are
     * deleted on the way.
     */
    static SortedMap<String, Path> pages(Path folder) throws UnusableFolderException {
        SortedMap<String, Path> pages = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skipped = !directory.equals(folder) && isHidden(directory);
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.getFileName().toString();
                    if (isHidden(file) && name.endsWith(".md" + AtomicFile.TEMPORARY_SUFFIX)) {
                        Files.delete(file);
                    } else if (!isHidden(file) && name.endsWith(".md") && Files.isRegularFile(file)) {
                        pages.put(relative(folder, file), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableFolderException(folder + " cannot be read: " + e.getMessage(), e);
        }
        return pages;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
