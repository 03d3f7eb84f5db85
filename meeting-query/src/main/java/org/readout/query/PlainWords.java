package org.readout.query;

import java.util.Locale;

/**
 * The short way for pieces of text in which words are runs of ASCII letters and digits and nothing else joins or cuts them.
 * It gives the very words that Lucene's tokenizer and filters give, without their machinery.
 */
final class PlainWords {
    private static final int LONGEST = 255;
    /** What joins letters or digits on both sides of it (UAX #29: MidLetter, MidNum, MidNumLet), and the low line. */
    private static final String JOINING = ".,:;'_";

    private PlainWords() {}

    /** The end of the piece that begins here: behind its characters and the spaces that follow them. */
    static int pieceEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isPlain(String text, int start, int end) {
        int run = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            run = isWord(c) ? run + 1 : 0;
            boolean joins = JOINING.indexOf(c) >= 0
                    && (c == '_'
                            || (at > start
                                    && isWord(text.charAt(at - 1))
                                    && at + 1 < end
                                    && isWord(text.charAt(at + 1))));
            if (c < '\t' || c > '~' || joins || run > LONGEST) {
                return false;
            }
        }
        return true;
    }

    static void read(String text, int start, int end, boolean stemmed, TextAnalysis.Sink words) {
        for (int at = start; at < end; ) {
            int from = at;
            while (at < end && isWord(text.charAt(at))) {
                at++;
            }
            if (at == from) {
                at++;
            } else {
                String word = text.substring(from, at).toLowerCase(Locale.ROOT);
                words.word(stemmed ? LatinStemFilter.stem(word) : word, from, at);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
