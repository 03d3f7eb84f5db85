package org.readout.ingest.extraction;

import java.util.Arrays;
import java.util.BitSet;

/**
 * All words that any phrase of a pack uses, numbered from 1; 0 is a word that none uses. A word written with a final {@code *} stands for
 * every word that begins so, with at most {@link #LONGEST_ENDING} more letters.
 */
final class Words {
    static final int UNKNOWN = 0;
    private static final int LONGEST_ENDING = 5;
    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private String[] words = new String[1 << 12];
    /** Of each word, so that another one is known by it without a look at its letters. */
    private int[] hashes = new int[1 << 12];

    private int[] slots = new int[1 << 14];
    private final BitSet whole = new BitSet();
    private int[] bases = new int[1 << 12];
    private int count;

    /** The number of this folded word, which it gets now if it has none. */
    int add(String folded) {
        int hash = SEED;
        for (int i = 0; i < folded.length(); i++) {
            hash = step(hash, folded.charAt(i));
        }
        int slot = mixed(hash) & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            if (words[slots[slot]].equals(folded)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (++count >= words.length) {
            words = Arrays.copyOf(words, words.length * 2);
            hashes = Arrays.copyOf(hashes, words.length);
        }
        words[count] = folded;
        hashes[count] = hash;
        slots[slot] = count;
        if (count * 3 > slots.length) {
            grow();
        }
        return count;
    }

    /** Says that this word means something by itself, not only within longer phrases. */
    void stands(int number) {
        whole.set(number);
    }

    /** Whether the word with this number means something by itself. */
    boolean isWhole(int number) {
        return whole.get(number);
    }

    /** Says that this folded word is a form of the word with that number. */
    void addForm(String folded, int base) {
        int form = add(folded);
        if (form >= bases.length) {
            bases = Arrays.copyOf(bases, Math.max(form + 1, bases.length * 2));
        }
        if (bases[form] == UNKNOWN && form != base) {
            bases[form] = base;
        }
    }

    /** The word that the word with this number is a form of; unknown when it is none. */
    int base(int number) {
        return number < bases.length ? bases[number] : UNKNOWN;
    }

    int size() {
        return count + 1;
    }

    String word(int number) {
        return words[number];
    }

    /** The number of the word in {@code text} from {@code start} to {@code end}, exactly as it stands. */
    int find(String text, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            char c = Fold.of(text.charAt(i));
            if (c != 0) {
                hash = step(hash, c);
            }
        }
        return probe(hash, text, start, end, false);
    }

    /** The number of the longest word with a final {@code *} that the word in {@code text} begins with. */
    int findStem(String text, int start, int end) {
        int shortest = Math.max(start + 2, end - LONGEST_ENDING);
        int hash = SEED;
        int found = UNKNOWN;
        for (int cut = start + 1; cut <= end; cut++) {
            char c = Fold.of(text.charAt(cut - 1));
            if (c != 0) {
                hash = step(hash, c);
            }
            if (cut >= shortest) {
                int stem = probe(step(hash, '*'), text, start, cut, true);
                found = stem == UNKNOWN ? found : stem;
            }
        }
        return found;
    }

    private int probe(int hash, String text, int start, int end, boolean stem) {
        int slot = mixed(hash) & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            int number = slots[slot];
            if (hashes[number] == hash && same(words[number], text, start, end, stem)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    private static boolean same(String word, String text, int start, int end, boolean stem) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = Fold.of(text.charAt(i));
            if (c != 0 && (at >= word.length() || word.charAt(at++) != c)) {
                return false;
            }
        }
        return stem ? at == word.length() - 1 && word.charAt(at) == '*' : at == word.length();
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 1; number <= count; number++) {
            int slot = mixed(hashes[number]) & (slots.length - 1);
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number;
        }
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    private static int mixed(int hash) {
        return hash ^ (hash >>> 15);
    }
}
