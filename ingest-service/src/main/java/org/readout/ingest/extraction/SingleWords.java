package org.readout.ingest.extraction;

import java.util.Arrays;

/** The grammatical classes of single words, by word number. */
final class SingleWords {
    private Grams[] classes = new Grams[1 << 12];

    void add(int word, Gram gram) {
        if (word >= classes.length) {
            classes = Arrays.copyOf(classes, word * 2);
        }
        classes[word] = classes[word] == null ? Grams.of(gram) : classes[word].and(Grams.of(gram));
    }

    /** Whether the word belongs to any class. */
    boolean isAny(int word) {
        return word < classes.length && classes[word] != null;
    }

    boolean is(int word, Gram gram) {
        return of(word).has(gram);
    }

    /** The classes of a word. */
    Grams of(int word) {
        return isAny(word) ? classes[word] : Grams.NONE;
    }
}
