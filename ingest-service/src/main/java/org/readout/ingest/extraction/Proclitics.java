package org.readout.ingest.extraction;

import java.util.HashSet;
import java.util.Set;

/**
 * Where "and" or a preposition written in one with the next word ends, so that the two become words of their own: before an article or a
 * word that the pack knows, and before a name that the text has by itself elsewhere.
 */
final class Proclitics {
    private static final int SHORTEST_NAME = 4;
    private static final String ARTICLE = "\u0627\u0644";

    private final Pack pack;
    private final String text;
    private final Set<String> written = new HashSet<>();

    Proclitics(Pack pack, String text) {
        this.pack = pack;
        this.text = text;
        if (pack.switches().conjunction() != null) {
            collect();
        }
    }

    private void collect() {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                if (i - from >= SHORTEST_NAME) {
                    written.add(text.substring(from, i));
                }
                from = -1;
            }
        }
    }

    /** Behind the first letter where it is such a word; {@code from} where the word is one. */
    int end(int from, int to) {
        String and = pack.switches().conjunction();
        if (and == null || to - from <= SHORTEST_NAME - 1 || isKnown(from, to)) {
            return from;
        }
        int behind = from + 1;
        if (text.startsWith(and, from)) {
            boolean begins = to - behind > SHORTEST_NAME && text.startsWith(ARTICLE, behind);
            return begins || isWhole(behind, to) || isWrittenAlone(behind, to) ? behind : from;
        }
        boolean preposition = pack.switches().prepositions().contains(text.substring(from, behind));
        return preposition && !isKnown(behind, to) && isWrittenAlone(behind, to) ? behind : from;
    }

    private boolean isKnown(int from, int to) {
        return pack.words().find(text, from, to) != Words.UNKNOWN
                || (pack.hasStems() && pack.words().findStem(text, from, to) != Words.UNKNOWN);
    }

    private boolean isWhole(int from, int to) {
        return pack.words().isWhole(pack.words().find(text, from, to));
    }

    private boolean isWrittenAlone(int from, int to) {
        return to - from >= SHORTEST_NAME && written.contains(text.substring(from, to));
    }
}
