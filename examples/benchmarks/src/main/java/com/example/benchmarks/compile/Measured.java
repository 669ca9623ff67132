package com.example.benchmarks.compile;

import com.example.benchmarks.process.Median;
import com.example.benchmarks.process.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The runs of one generator, and what they tell. */
final class Measured {

    /** The head of the table: the same six columns for the wall's clock, then for time on the processors. */
    static final String HEAD = "| generator | generated, kB "
            + "| with, ms | `-proc:none`, ms | overhead, ms | ratio | ms per kB | ratio "
            + "| CPU with, ms | CPU `-proc:none`, ms | CPU overhead, ms | ratio | CPU ms per kB | ratio "
            + "| peak with, MB | peak without, MB |\n| --- |" + " --: |".repeat(15);

    private final String name;
    private final List<Run> with = new ArrayList<>();
    private final List<Run> without = new ArrayList<>();
    private double kilobytes;

    Measured(String name) {
        this.name = name;
    }

    void add(Run withProcessor, Run withoutProcessor, double generatedKilobytes) {
        with.add(withProcessor);
        without.add(withoutProcessor);
        kilobytes = generatedKilobytes;
    }

    /** A run of a program that generates and does not compile: all of it is overhead. */
    void add(Run alone, double generatedKilobytes) {
        with.add(alone);
        kilobytes = generatedKilobytes;
    }

    /** The median of each, one taken from the other. */
    private double overhead(ToDoubleFunction<Run> figure) {
        return Median.of(with, figure) - (without.isEmpty() ? 0 : Median.of(without, figure));
    }

    /** A row of the table, its ratios beside another generator. */
    String row(Measured own) {
        return String.format("| %s | %.0f", name, kilobytes) + cells(Run::millis, own) + cells(Run::cpuMillis, own)
                + String.format(
                        " | %.0f | %s |", Median.of(with, Run::peakMegabytes), whole(without, Run::peakMegabytes));
    }

    private String cells(ToDoubleFunction<Run> figure, Measured own) {
        double perKilobyte = overhead(figure) / kilobytes;
        return String.format(
                " | %s | %s | %.0f | %.2f | %.2f | %.2f",
                whole(with, figure),
                whole(without, figure),
                overhead(figure),
                overhead(figure) / own.overhead(figure),
                perKilobyte,
                perKilobyte / (own.overhead(figure) / own.kilobytes));
    }

    private static String whole(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.isEmpty() ? "" : String.format("%.0f", Median.of(runs, figure));
    }
}
