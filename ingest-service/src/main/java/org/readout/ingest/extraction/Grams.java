package org.readout.ingest.extraction;

/**
 * A set of classes of words.
 *
 * @param early those among the first 64, a bit each
 * @param late the others
 */
record Grams(long early, long late) {
    static final Grams NONE = new Grams(0, 0);

    static Grams of(Gram gram) {
        return gram.isEarly() ? new Grams(gram.bit(), 0) : new Grams(0, gram.bit());
    }

    Grams and(Grams other) {
        if (other.isEmpty()) {
            return this;
        }
        return isEmpty() ? other : new Grams(early | other.early, late | other.late);
    }

    boolean isEmpty() {
        return (early | late) == 0;
    }

    boolean has(Gram gram) {
        return ((gram.isEarly() ? early : late) & gram.bit()) != 0;
    }
}
