package com.example.benchmarks.compile;

import com.example.benchmarks.process.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Many compilations of ten APIs in one JVM, as in a daemon: time of each, and what is left behind. Arguments: folder of jars, folder to
 * work in, number of compilations.
 */
final class WarmCompilation {

    private static final int APIS = 10;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final PrintStream out = System.out;

    private WarmCompilation() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1], "warm");
        Workload workload = Workload.prepare(APIS, folder.resolve("pages"));
        Javac javac = new Javac(new FeishuApiInterfaces(FeishuApiInterfaces.OwnPages.PACKED), Path.of(arguments[0]), folder.resolve("feishu-api"));
        javac.prepare(workload);
        Machine.describe(System.out);
        new WarmCompilation().run(javac, Integer.parseInt(arguments[2]));
    }

    private void run(Javac javac, int compilations) throws IOException {
        out.printf("%d compilations of %d APIs%n%n", compilations, APIS);
        out.println("| compilation | with, ms | -proc:none, ms | heap after collection, kB | classes loaded | open files | threads |");
        out.println("| --: | --: | --: | --: | --: | --: | --: |");
        for (int count = 1; count <= compilations; count++) {
            double with = compile(javac.withProcessor());
            double without = compile(javac.withoutProcessor());
            // Powers of two and the last one show a trend; two hundred rows do not.
            if (Integer.bitCount(count) == 1 || count == compilations) {
                System.gc();
                System.gc();
                out.printf(
                        "| %d | %.0f | %.0f | %d | %d | %s | %d |%n",
                        count,
                        with,
                        without,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                        openFiles(),
                        ManagementFactory.getThreadMXBean().getThreadCount());
            }
        }
    }

    private double compile(List<String> arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments.get(0).substring(1)));
        int firstSource = 0;
        while (!lines.get(firstSource).endsWith(".java")) {
            firstSource++;
        }
        StringWriter messages = new StringWriter();
        long start = System.nanoTime();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean good = compiler.getTask(
                            messages,
                            files,
                            null,
                            lines.subList(0, firstSource),
                            null,
                            files.getJavaFileObjectsFromStrings(lines.subList(firstSource, lines.size())))
                    .call();
            if (!good) {
                throw new IllegalStateException(messages.toString());
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String openFiles() {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return "";
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return Long.toString(open.count());
        } catch (IOException unlisted) {
            return "";
        }
    }
}
