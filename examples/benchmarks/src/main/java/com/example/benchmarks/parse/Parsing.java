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
import java.util.function.ToIntFunction;

/** Pages a second, cold and warm, and what longer pages cost. Arguments: folder of the module spec, folder to work in, rounds. */
final class Parsing {

    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
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

    /** All pages again and again, turn by turn; the first half of the rounds is for the compiler. */
    private void warm() {
        Map<Reader, List<Double>> millis = new EnumMap<>(Reader.class);
        for (int round = 0; round < 20 * rounds; round++) {
            for (Reader reader : Reader.values()) {
                double once = cpuMillis(reader, pages);
                if (round >= 10 * rounds) {
                    millis.computeIfAbsent(reader, unused -> new ArrayList<>()).add(once);
                }
            }
        }
        long bytes = PageBytes.total(pages);
        System.out.printf(
                "%d packed pages, %d bytes, warm, %d rounds%n%n", pages.size(), bytes, 20 * rounds);
        System.out.printf("| reader | CPU, ms | pages/s | MB/s | to flexmark |%n| --- | --: | --: | --: | --: |%n");
        double flexmark = Median.of(millis.get(Reader.FLEXMARK), Double::doubleValue);
        millis.forEach((reader, each) -> {
            double median = Median.of(each, Double::doubleValue);
            System.out.printf(
                    "| %s | %.2f | %.0f | %.1f | %.2f |%n",
                    reader, median, pages.size() / median * 1000, bytes / median / 1000, median / flexmark);
        });
    }

    private void lengths() {
        System.out.printf("%nOne page of a length, warm%n%n");
        System.out.println("| page, bytes | reader | CPU, ms | MB/s | allocated, MB | allocated a byte |");
        System.out.println("| --: | --- | --: | --: | --: | --: |");
        for (int length : LENGTHS) {
            List<byte[]> page = List.of(PageBytes.ofLength(length, pages));
            for (Reader reader : List.of(Reader.FLEXMARK, Reader.FEISHU_API)) {
                int times = length > 1_000_000 ? 1 : 5;
                List<Double> millis = new ArrayList<>();
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int i = 0; i < times; i++) {
                    millis.add(cpuMillis(reader, page));
                }
                double allocated = (threads.getCurrentThreadAllocatedBytes() - before) / (double) times;
                double median = Median.of(millis, Double::doubleValue);
                int bytes = page.get(0).length;
                System.out.printf(
                        "| %d | %s | %.1f | %.1f | %.1f | %.0f |%n",
                        bytes, reader, median, bytes / median / 1000, allocated / 1e6, allocated / bytes);
            }
        }
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

    private double cpuMillis(Reader reader, List<byte[]> read) {
        ToIntFunction<byte[]> open = readers.get(reader);
        long start = threads.getCurrentThreadCpuTime();
        for (byte[] page : read) {
            sum += open.applyAsInt(page);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
