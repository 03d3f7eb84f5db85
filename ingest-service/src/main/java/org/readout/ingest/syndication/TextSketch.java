package org.readout.ingest.syndication;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a text is recognised by, of one size however long it is: for each of many orders of all shingles the first that it has (MinHash; Broder, 1997). Two texts agree in as many places
 * as they have shingles in common among all of both. Texts are looked up by pairs of places (LSH; Indyk and Motwani, 1998): of two that have a quarter of all in common, nine in ten
 * agree in a pair, of two that have half, all.
 */
public final class TextSketch {
    private static final int PLACES = 128;
    private static final int BANDS = 32;
    private static final int PLACES_OF_A_BAND = 2;
    /** A shorter text may be said by two without one having it from the other. */
    private static final int FEWEST_SHINGLES = 50;

    /** Each place orders the shingles by a multiplication and an addition of its own (Dietzfelbinger, 1996). */
    private static final long[] FACTORS = LongStream.range(0, PLACES)
            .map(place -> Shingles.mixed(place + 1) | 1)
            .toArray();

    private static final long[] SUMMANDS =
            LongStream.range(0, PLACES).map(place -> Shingles.mixed(-place - 1)).toArray();

    private final int shingles;
    private final int[] minima;

    private TextSketch(int shingles, int[] minima) {
        this.shingles = shingles;
        this.minima = minima;
    }

    /** The sketch of a text that is long enough for one. */
    public static Optional<TextSketch> of(String text) {
        long[] shingles = Shingles.of(text);
        if (shingles.length < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        int[] minima = new int[PLACES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int place = 0; place < PLACES; place++) {
                minima[place] = Math.min(minima[place], (int) ((shingle * FACTORS[place] + SUMMANDS[place]) >>> 32));
            }
        }
        return Optional.of(new TextSketch(shingles.length, minima));
    }

    /** By what it is looked up; of two texts that have much in common at least one is the same. */
    public Set<Long> bands() {
        var bands = new LinkedHashSet<Long>();
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int place = 0; place < PLACES_OF_A_BAND; place++) {
                hash = Shingles.mixed(hash * 31 + minima[band * PLACES_OF_A_BAND + place]);
            }
            bands.add(hash);
        }
        return bands;
    }

    /** How much of the shorter text is in the other, from 0 to 1; a good guess. */
    public double shareOfShorter(TextSketch other) {
        int same = 0;
        for (int place = 0; place < PLACES; place++) {
            same += minima[place] == other.minima[place] ? 1 : 0;
        }
        double common = (double) same / PLACES;
        double inBoth = common / (1 + common) * (shingles + other.shingles);
        return Math.min(1, inBoth / Math.min(shingles, other.shingles));
    }

    /** For the table. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + PLACES)).putInt(shingles);
        for (int minimum : minima) {
            bytes.putInt(minimum);
        }
        return bytes.array();
    }

    /** From the table. */
    public static TextSketch read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int shingles = bytes.getInt();
        int[] minima = new int[PLACES];
        for (int place = 0; place < PLACES; place++) {
            minima[place] = bytes.getInt();
        }
        return new TextSketch(shingles, minima);
    }
}
