package com.example.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Function;

/** What one operation of one library costs, in a process of its own: time on the processor and bytes allocated. */
public final class JsonCost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SPENT_NANOS = 2_500_000_000L;
    private static final long ROUND_NANOS = 5_000_000L;

    private static volatile Object sink;

    private JsonCost() {}

    /**
     * Prints nanoseconds and bytes of one operation: those of the best round, which other work beside disturbed least.
     *
     * @param args {@code read} or {@code write}, library, payload
     */
    public static void main(String[] args) {
        Library library = Library.valueOf(args[1]);
        Payload payload = Payload.valueOf(args[2]);
        String json = payload.json();
        Function<String, ?> reader = library.reader(payload);
        if (args[0].equals("read")) {
            measure(reader, json);
        } else {
            measure(library.writer(payload), reader.apply(json));
        }
    }

    private static <T> void measure(Function<T, ?> operation, T input) {
        double best = Double.MAX_VALUE;
        double bytes = 0;
        int count = 1_000;
        long start = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - start < SPENT_NANOS) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long before = THREADS.getCurrentThreadCpuTime();
            for (int index = 0; index < count; index++) {
                sink = operation.apply(input);
            }
            long spent = THREADS.getCurrentThreadCpuTime() - before;
            bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count;
            best = Math.min(best, (double) spent / count);
            if (spent < ROUND_NANOS) {
                count *= 2;
            }
        }
        System.out.printf(Locale.ROOT, "%.0f %.0f%n", best, bytes);
    }
}
