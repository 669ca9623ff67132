package com.example.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Something that generates Java. */
interface Generator {

    /** Its name. */
    String name();

    /** The name of its folder of jars. */
    default String jarsName() {
        return name();
    }

    /**
     * Writes what a user writes by hand.
     *
     * @param folder an empty folder for the package {@link JavaSources#PACKAGE}
     * @throws IOException when that cannot be written
     */
    void writeSources(Workload workload, Path folder) throws IOException;

    /** Arguments for javac beside the usual ones. */
    default List<String> arguments(Workload workload) {
        return List.of();
    }

    /** Jars in one of its folders, separated as the platform does it. */
    default String jars(Path all, String folder) {
        try (Stream<Path> files = Files.list(all.resolve(jarsName()).resolve(folder))) {
            return String.join(
                    java.io.File.pathSeparator, files.map(Path::toString).sorted().toList());
        } catch (IOException e) {
            throw new IllegalStateException("no jars of " + jarsName(), e);
        }
    }
}
