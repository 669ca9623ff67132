package com.example.benchmarks.parse;

import com.example.benchmarks.process.ChildProcess;
import com.example.benchmarks.process.Machine;
import com.example.benchmarks.process.Median;
import com.example.benchmarks.process.Run;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Pages a second, cold and warm, and what longer pages cost. Arguments: folder of the module spec, folder to work in, rounds. */
final class Parsing {

    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};

    /** A page of a length is read until so many bytes were. */
    private static final int BYTES_READ = 20_000_000;

    /** All pages are read so often for each of the rounds: the JVM's compiler takes hundreds of times to be done. */
    private static final int TIMES_A_ROUND = 80;

    private static final int FOLDER = 5_000;
    private static final int COLD_ROUNDS = 5;

    private final List<byte[]> pages;
    private final Path pageFolder;
    private final Path folder;
    private final int rounds;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<Reader, ToIntFunction<byte[]>> readers = new EnumMap<>(Reader.class);
    private long sum;

    private Parsing(Path pageFolder, Path folder, int rounds) throws IOException {
        this.pages = PageBytes.in(pageFolder);
        this.pageFolder = pageFolder;
        this.folder = folder;
        this.rounds = rounds;
        for (Reader reader : Reader.values()) {
            readers.put(reader, reader.open());
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1], "parse"));
        Parsing parsing =
                new Parsing(Path.of(arguments[0], "pages").normalize(), folder, Integer.parseInt(arguments[2]));
        Machine.describe(System.out);
        parsing.warm();
        parsing.lengths();
        parsing.processes(parsing.pageFolder, parsing.pages.size() + " packed pages");
        Path copies = folder.resolve("copies");
        PageBytes.write(copies, FOLDER, parsing.pages);
        parsing.processes(copies, FOLDER + " pages");
        System.out.println("\nsum " + parsing.sum);
    }

    /** All pages again and again. */
    private void warm() {
        int times = TIMES_A_ROUND * rounds;
        Map<Reader, Measured> measured = measured(pages, times);
        long bytes = PageBytes.total(pages);
        System.out.printf("%d packed pages, %d bytes, warm, %d times%n%n", pages.size(), bytes, times);
        System.out.printf("| reader | CPU, ms | pages/s | MB/s | to flexmark |%n| --- | --: | --: | --: | --: |%n");
        double flexmark = of(measured, Reader.FLEXMARK).millis();
        measured.forEach((reader, each) -> System.out.printf(
                "| %s | %.2f | %.0f | %.1f | %.2f |%n",
                reader,
                each.millis(),
                pages.size() / each.millis() * 1000,
                bytes / each.millis() / 1000,
                each.millis() / flexmark));
    }

    private void lengths() {
        System.out.printf("%nOne page of a length, warm%n%n");
        System.out.println("| page, bytes | reader | times | CPU, ms | MB/s | to flexmark | allocated, MB | allocated a byte |");
        System.out.println("| --: | --- | --: | --: | --: | --: | --: | --: |");
        for (int length : LENGTHS) {
            byte[] page = PageBytes.ofLength(length, pages);
            int times = Math.max(2, BYTES_READ / length);
            Map<Reader, Measured> measured = measured(List.of(page), times);
            for (Reader reader : List.of(Reader.FLEXMARK, Reader.FEISHU_API)) {
                Measured each = of(measured, reader);
                System.out.printf(
                        "| %d | %s | %d | %.1f | %.1f | %.2f | %.1f | %.0f |%n",
                        page.length,
                        reader,
                        times,
                        each.millis(),
                        page.length / each.millis() / 1000,
                        each.millis() / of(measured, Reader.FLEXMARK).millis(),
                        each.allocated() / 1e6,
                        each.allocated() / page.length);
            }
        }
    }

    /** The medians of some pages read again and again, reader by reader turn by turn; the first half is for the JVM's compiler. */
    private Map<Reader, Measured> measured(List<byte[]> read, int times) {
        Map<Reader, List<Measured>> all = new EnumMap<>(Reader.class);
        for (int i = 0; i < times; i++) {
            for (Reader reader : Reader.values()) {
                Measured once = measure(reader, read);
                if (i >= times / 2) {
                    all.computeIfAbsent(reader, unused -> new ArrayList<>()).add(once);
                }
            }
        }
        Map<Reader, Measured> medians = new EnumMap<>(Reader.class);
        all.forEach((reader, each) -> medians.put(
                reader, new Measured(Median.of(each, Measured::millis), Median.of(each, Measured::allocated))));
        return medians;
    }

    private static Measured of(Map<Reader, Measured> measured, Reader reader) {
        return Objects.requireNonNull(measured.get(reader));
    }

    /** Whole processes that read a folder once. */
    private void processes(Path read, String what) {
        Map<Reader, List<Run>> runs = new EnumMap<>(Reader.class);
        ChildProcess process = new ChildProcess(folder.resolve("output.txt"));
        String classes = System.getProperty("java.class.path");
        for (int round = 0; round < COLD_ROUNDS; round++) {
            for (Reader reader : Reader.values()) {
                runs.computeIfAbsent(reader, unused -> new ArrayList<>())
                        .add(process.run(List.of(
                                Machine.tool("java"),
                                "-classpath",
                                classes,
                                ReadPages.class.getName(),
                                reader.name(),
                                read.toString())));
            }
        }
        System.out.printf("%n%s in a fresh process, %d rounds%n%n", what, COLD_ROUNDS);
        System.out.printf("| reader | ms | CPU, ms | peak, MB |%n| --- | --: | --: | --: |%n");
        runs.forEach((reader, each) -> System.out.printf(
                "| %s | %.0f | %.0f | %.0f |%n",
                reader,
                Median.of(each, Run::millis),
                Median.of(each, Run::cpuMillis),
                Median.of(each, Run::peakMegabytes)));
    }

    private Measured measure(Reader reader, List<byte[]> read) {
        ToIntFunction<byte[]> open = Objects.requireNonNull(readers.get(reader));
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        for (byte[] page : read) {
            sum += open.applyAsInt(page);
        }
        double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        return new Measured(millis, threads.getCurrentThreadAllocatedBytes() - allocated);
    }

    /** Time on the processor, and bytes allocated. */
    private record Measured(double millis, double allocated) {}
}
