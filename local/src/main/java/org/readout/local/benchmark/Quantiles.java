package org.readout.local.benchmark;

import java.time.Duration;
import java.util.List;

/** The middle and the slow end of many durations, in milliseconds. */
record Quantiles(double p50, double p99) {

    static Quantiles of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Quantiles(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(List<Duration> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)).toNanos() / 1e6;
    }
}
