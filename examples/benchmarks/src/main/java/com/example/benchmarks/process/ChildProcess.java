package com.example.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs commands, one at a time. */
public final class ChildProcess {

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final int LONGEST_MINUTES = 10;

    private final Path log;

    /**
     * Runs commands.
     *
     * @param log the file that holds what the last of them printed
     */
    public ChildProcess(Path log) {
        this.log = log;
    }

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it fails, with what it printed
     */
    public Run run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            double cpuBefore = LinuxProcesses.cpuMillisOfChildren();
            long start = System.nanoTime();
            Process process = builder.start();
            double peak = 0;
            int looks = 0;
            while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, LinuxProcesses.peakMegabytes(process.pid()));
                if (++looks > TimeUnit.MINUTES.toMillis(LONGEST_MINUTES) / LOOK_EVERY_MILLIS) {
                    process.destroyForcibly();
                }
            }
            double millis = (System.nanoTime() - start) / 1e6;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "failed: " + String.join(" ", command) + "\n" + Files.readString(log));
            }
            return new Run(millis, LinuxProcesses.cpuMillisOfChildren() - cpuBefore, peak);
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
