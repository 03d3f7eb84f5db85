package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;

/** Phrases compiled into one tree over word numbers; the longest phrase that begins at a token wins. */
final class Phrases<T> {
    private final Words words;
    /** Where phrases begin, by the number of their first word: most words begin none, and this is looked at for each. */
    private int[] beginnings = new int[1 << 10];

    private long[] keys = new long[1 << 12];
    private int[] children = new int[1 << 12];
    private int edges;
    private final List<T> values = new ArrayList<>();

    Phrases(Words words) {
        this.words = words;
        values.add(null);
    }

    /** Adds a phrase as its pack writes it; where it is there already, {@code both} decides what it means. */
    void add(List<String> phrase, T value, BinaryOperator<T> both) {
        int node = 0;
        for (String word : phrase) {
            node = childOrNew(node, words.add(word));
        }
        if (node == 0) {
            throw new IllegalArgumentException("an empty phrase");
        }
        if (phrase.size() == 1) {
            words.stands(words.add(phrase.get(0)));
        }
        T there = values.get(node);
        values.set(node, there == null ? value : both.apply(there, value));
    }

    /** What the longest phrase that begins at token {@code from} means; {@code match} keeps its length. */
    T longest(Tokens tokens, int from, int limit, Match match) {
        match.length = 0;
        return walk(tokens, 0, from, from, limit, match, null);
    }

    private T walk(Tokens tokens, int node, int first, int at, int limit, Match match, T best) {
        T found = best;
        if (at >= limit) {
            return found;
        }
        int word = tokens.word(at);
        int stem = tokens.stem(at);
        int bare = tokens.bare(at);
        if (word != Words.UNKNOWN) {
            found = enter(tokens, child(node, word), first, at, limit, match, found);
        }
        if (stem != Words.UNKNOWN) {
            found = enter(tokens, child(node, stem), first, at, limit, match, found);
        }
        if (bare != Words.UNKNOWN) {
            found = enter(tokens, child(node, bare), first, at, limit, match, found);
        }
        return found;
    }

    private T enter(Tokens tokens, int node, int first, int at, int limit, Match match, T best) {
        if (node == 0) {
            return best;
        }
        T found = best;
        T value = values.get(node);
        int length = at + 1 - first;
        if (value != null && length > match.length) {
            match.length = length;
            found = value;
        }
        return walk(tokens, node, first, at + 1, limit, match, found);
    }

    private int child(int node, int word) {
        if (node == 0) {
            return word < beginnings.length ? beginnings[word] : 0;
        }
        long key = ((long) node << 32 | word) + 1;
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return 0;
    }

    private int childOrNew(int node, int word) {
        int there = child(node, word);
        if (there != 0) {
            return there;
        }
        values.add(null);
        int child = values.size() - 1;
        if (node == 0) {
            if (word >= beginnings.length) {
                beginnings = Arrays.copyOf(beginnings, Math.max(word + 1, beginnings.length * 2));
            }
            beginnings[word] = child;
            return child;
        }
        if (edges * 2 > keys.length) {
            grow();
        }
        put(((long) node << 32 | word) + 1, child);
        edges++;
        return child;
    }

    private void put(long key, int child) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    /** How many tokens the last match took. */
    static final class Match {
        int length;
    }
}
