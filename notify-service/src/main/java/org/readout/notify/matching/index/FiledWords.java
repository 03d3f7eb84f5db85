package org.readout.notify.matching.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntConsumer;

/**
 * Words under which queries are filed, by hash: a meeting has hundreds of words, and few of them are among these. One thread
 * adds, any number look up. A hash may be of another word too, so what is filed under a word asks for the word itself again.
 */
final class FiledWords {
    private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(long[].class);
    private static final long LOW = 0xffff_ffffL;

    // Open addressing: the hash in the high half, the atom's number plus one in the low; 0 is free.
    private volatile long[] places;
    private int count;

    FiledWords() {
        places = new long[64];
    }

    private FiledWords(long[] places, int count) {
        this.places = places;
        this.count = count;
    }

    void add(Atom word) {
        if (++count > places.length / 2) {
            long[] larger = new long[2 * places.length];
            for (long place : places) {
                if (place != 0) {
                    put(larger, place);
                }
            }
            places = larger;
        }
        put(places, (long) word.value().hashCode() << 32 | word.number() + 1);
    }

    private static void put(long[] places, long place) {
        int at = start((int) (place >>> 32), places.length);
        while (places[at] != 0) {
            at = at + 1 & places.length - 1;
        }
        ELEMENT.setRelease(places, at, place);
    }

    /** Names the numbers of the atoms with this hash. */
    void find(int hash, IntConsumer found) {
        long[] all = places;
        for (int at = start(hash, all.length); ; at = at + 1 & all.length - 1) {
            long place = (long) ELEMENT.getAcquire(all, at);
            if (place == 0) {
                return;
            }
            if ((int) (place >>> 32) == hash) {
                found.accept((int) (place & LOW) - 1);
            }
        }
    }

    FiledWords copy() {
        return new FiledWords(places.clone(), count);
    }

    private static int start(int hash, int length) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & length - 1;
    }
}
