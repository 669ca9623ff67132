package com.example.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of Java sources. */
final class JavaSources {

    /** The package of all that is compiled. */
    static final String PACKAGE = "com.example.measured";

    private static final String ENDING = ".java";

    private JavaSources() {}

    static void write(Path folder, String type, String body) throws IOException {
        Path file = folder.resolve(PACKAGE.replace('.', '/')).resolve(type + ENDING);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + PACKAGE + ";\n\n" + body);
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    static double kilobytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : list(folder)) {
            bytes += Files.size(file);
        }
        return bytes / 1024.0;
    }

    /** Empties a folder, or makes it. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
