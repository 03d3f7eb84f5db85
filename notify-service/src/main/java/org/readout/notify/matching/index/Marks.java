package org.readout.notify.matching.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A set of small numbers that is filled and emptied again and again without making garbage. Of one thread at a time. */
final class Marks {
    private long[] bits = new long[64];
    private final Numbers marked = new Numbers(256);

    /** Adds the number; false when it was there. */
    boolean add(int number) {
        int word = number >>> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, 2 * bits.length));
        }
        long bit = 1L << number;
        if ((bits[word] & bit) != 0) {
            return false;
        }
        bits[word] |= bit;
        marked.add(number);
        return true;
    }

    boolean has(int number) {
        int word = number >>> 6;
        return word < bits.length && (bits[word] & (1L << number)) != 0;
    }

    void forEach(IntConsumer each) {
        int[] all = marked.all();
        for (int i = 0; i < marked.size(); i++) {
            each.accept(all[i]);
        }
    }

    void clear() {
        forEach(number -> bits[number >>> 6] = 0);
        marked.clear();
    }
}
