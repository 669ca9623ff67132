package com.example.benchmarks.process;

/**
 * One process that ended well.
 *
 * @param millis from its start to its end, on the wall's clock
 * @param cpuMillis what all its threads used of the processors, or 0 where the system does not tell; less shaken by what else runs
 * @param peakMegabytes the most memory that it had resident, or 0 where the system does not tell
 */
public record Run(double millis, double cpuMillis, double peakMegabytes) {}
