package com.example.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of two compilations that end with the same classes: of hand-written sources with the processor, and of the same sources
 * and what it generated, without.
 */
final class Javac {

    private final Generator generator;
    private final Path jars;
    private final Path folder;

    Javac(Generator generator, Path jars, Path folder) {
        this.generator = generator;
        this.jars = jars;
        this.folder = folder;
    }

    /** Writes the hand-written sources. */
    void prepare(Workload workload) throws IOException {
        JavaSources.clear(folder);
        generator.writeSources(workload, folder.resolve("src"));
        List<String> lines = new ArrayList<>(List.of("-processorpath", generator.jars(jars, "processor")));
        lines.addAll(generator.arguments(workload));
        lines.addAll(List.of("-s", generated().toString()));
        writeArguments("with.args", lines, folder.resolve("src"));
    }

    List<String> withProcessor() throws IOException {
        JavaSources.clear(generated());
        JavaSources.clear(classes());
        return List.of("@" + folder.resolve("with.args"));
    }

    /** To be asked for once the other compilation has run. */
    List<String> withoutProcessor() throws IOException {
        JavaSources.clear(classes());
        writeArguments("without.args", List.of("-proc:none"), folder.resolve("src"), generated());
        return List.of("@" + folder.resolve("without.args"));
    }

    double generatedKilobytes() throws IOException {
        return JavaSources.kilobytes(generated());
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void writeArguments(String file, List<String> own, Path... sources) throws IOException {
        List<String> lines = new ArrayList<>(own);
        lines.addAll(List.of("-classpath", generator.jars(jars, "api"), "-d", classes().toString()));
        lines.addAll(List.of("--release", "17", "-nowarn", "-encoding", "UTF-8"));
        for (Path each : sources) {
            JavaSources.list(each).forEach(source -> lines.add(source.toString()));
        }
        Files.write(folder.resolve(file), lines);
    }
}
