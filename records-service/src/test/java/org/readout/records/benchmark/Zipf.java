package org.readout.records.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws so that the n-th of some things comes 1/n^s as often as the first, as names, words and states do. */
final class Zipf {
    private final double[] cumulated;

    Zipf(int things, double exponent) {
        cumulated = new double[things];
        double sum = 0;
        for (int i = 0; i < things; i++) {
            sum += 1 / Math.pow(i + 1, exponent);
            cumulated[i] = sum;
        }
    }

    int draw(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }

    <T> T of(List<T> things, Random random) {
        return things.get(draw(random));
    }
}
