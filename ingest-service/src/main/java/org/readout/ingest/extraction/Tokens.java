package org.readout.ingest.extraction;

import java.util.Arrays;

/**
 * Headline and text as one run of characters, cut into words, numbers and signs. Hyphens between letters are no tokens: the word behind one
 * is {@link #glued}.
 */
final class Tokens {
    static final int WORD = 1;
    static final int NUMBER = 2;
    static final int SIGN = 4;
    static final int CAPITAL = 8;
    static final int ALL_CAPITALS = 16;
    static final int GLUED = 32;
    static final int NEW_LINE = 64;
    static final int NEW_PARAGRAPH = 128;
    static final int INITIALS = 256;
    static final int SPACED = 512;

    private final String text;
    private final int headlineLength;
    private int count;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] shape = new int[64];
    private int[] word = new int[64];
    private int[] stem = new int[64];
    private int[] bare = new int[64];
    private int[] sentence = new int[0];
    private int[] sentenceStart = new int[0];
    private int sentences;

    Tokens(String text, int headlineLength) {
        this.text = text;
        this.headlineLength = headlineLength;
    }

    void add(int from, int to, int flags, int number, int stemNumber, int bareNumber) {
        if (count == start.length) {
            int larger = count * 2;
            start = Arrays.copyOf(start, larger);
            end = Arrays.copyOf(end, larger);
            shape = Arrays.copyOf(shape, larger);
            word = Arrays.copyOf(word, larger);
            stem = Arrays.copyOf(stem, larger);
            bare = Arrays.copyOf(bare, larger);
        }
        start[count] = from;
        end[count] = to;
        shape[count] = flags;
        word[count] = number;
        stem[count] = stemNumber;
        bare[count] = bareNumber;
        count++;
    }

    /** Says which tokens begin a sentence. */
    void sentences(boolean[] begins) {
        sentence = new int[count];
        sentenceStart = new int[count + 1];
        sentences = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || begins[i]) {
                sentenceStart[sentences++] = i;
            }
            sentence[i] = sentences - 1;
        }
        sentenceStart[sentences] = count;
    }

    String text() {
        return text;
    }

    /** Everything before this offset is the headline. */
    int headlineLength() {
        return headlineLength;
    }

    int count() {
        return count;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    int word(int i) {
        return word[i];
    }

    int stem(int i) {
        return stem[i];
    }

    /** The word without a clitic before it, as Arabic writes "and" and "the". */
    int bare(int i) {
        return bare[i];
    }

    boolean is(int i, int flag) {
        return (shape[i] & flag) != 0;
    }

    boolean glued(int i) {
        return (shape[i] & GLUED) != 0;
    }

    boolean capital(int i) {
        return (shape[i] & CAPITAL) != 0;
    }

    /** The first character of a token, which for a sign is the sign. */
    char first(int i) {
        return text.charAt(start[i]);
    }

    /** Whether this is that sign; the Arabic comma is a comma. */
    boolean isSign(int i, char sign) {
        if ((shape[i] & SIGN) == 0) {
            return false;
        }
        char here = text.charAt(start[i]);
        return here == sign || (sign == ',' && here == '\u060C') || (sign == ';' && here == '\u061B');
    }

    boolean inHeadline(int i) {
        return start[i] < headlineLength;
    }

    int sentence(int i) {
        return sentence[i];
    }

    int sentences() {
        return sentences;
    }

    int sentenceStart(int number) {
        return sentenceStart[number];
    }

    int sentenceEnd(int number) {
        return sentenceStart[number + 1];
    }

    /** The characters from token {@code from} up to, not including, token {@code to}. */
    String string(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    /** The number a token writes, or -1. */
    int number(int i) {
        int value = 0;
        for (int at = start[i]; at < end[i]; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9' || value > 99_999) {
                return at > start[i] && at >= end[i] - 2 && Character.isLetter(c) ? value : -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
