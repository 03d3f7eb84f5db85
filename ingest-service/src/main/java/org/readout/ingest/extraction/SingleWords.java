package org.readout.ingest.extraction;

import java.util.Arrays;

/** The grammatical classes of single words, by word number. */
final class SingleWords {
    private long[] classes = new long[1 << 12];

    void add(int word, Gram gram) {
        if (word >= classes.length) {
            classes = Arrays.copyOf(classes, word * 2);
        }
        classes[word] |= gram.bit();
    }

    /** Whether the word belongs to any class. */
    boolean isAny(int word) {
        return word < classes.length && classes[word] != 0;
    }

    boolean is(int word, Gram gram) {
        return word < classes.length && (classes[word] & gram.bit()) != 0;
    }
}
