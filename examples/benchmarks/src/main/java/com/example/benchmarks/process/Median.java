package com.example.benchmarks.process;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several runs. */
public final class Median {

    private Median() {}

    /** The median of one figure of each run; the mean of the middle two where their number is even. */
    public static <T> double of(List<T> runs, ToDoubleFunction<T> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
