package com.example.benchmarks.process;

import java.io.PrintStream;
import java.time.LocalDate;

/** What a table of results says of where it was measured. */
public final class Machine {

    private Machine() {}

    /** One line: date, cores, Java, system. */
    public static void describe(PrintStream out) {
        out.printf(
                "%s, %d cores, %s %s, %s%n%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"));
    }

    /** The path of a tool of the JDK that runs this, such as {@code javac}. */
    public static String tool(String name) {
        return java.nio.file.Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
