package com.example.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Linux notes of processes; other systems keep no such files, and all is 0 there. */
final class LinuxProcesses {

    private static final String PEAK = "VmHWM:";
    private static final double MILLIS_PER_TICK = 10;

    private LinuxProcesses() {}

    /** The most memory that a running process had resident so far. */
    static double peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** Time on processors of all children of this process that ended. */
    static double cpuMillisOfChildren() {
        try {
            String line = Files.readString(Path.of("/proc/self/stat"));
            // The second field is a name in brackets and may hold blanks; cutime and cstime are the 16th and 17th.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) * MILLIS_PER_TICK;
        } catch (IOException none) {
            return 0;
        }
    }
}
