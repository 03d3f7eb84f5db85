package org.readout.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a meeting with their positions. It keeps what a PostgreSQL {@code tsvector} can keep (manual, section
 * 8.11.1: positions up to 16383, at most 256 a word), so that search in SQL and matching in memory see the same.
 */
public final class TextIndex {
    private static final int LAST_POSITION = 16_000;
    private static final int MAX_POSITIONS_OF_A_WORD = 255;
    private static final int MAX_WORD_BYTES = 255;
    private static final int MAX_BYTES = 500_000;
    private static final int[] NOWHERE = {};

    private final Map<String, int[]> positions;

    private TextIndex(Map<String, int[]> positions) {
        this.positions = positions;
    }

    /** Indexes the texts one behind the other, far enough apart that no phrase or nearness reaches across. */
    static TextIndex of(Iterable<String> texts) {
        var positions = new LinkedHashMap<String, int[]>();
        var counts = new HashMap<String, Integer>();
        int next = 1;
        int bytes = 0;
        for (String text : texts) {
            for (String word : TextAnalysis.words(text)) {
                int size = word.length() * 3;
                int count = counts.getOrDefault(word, 0);
                if (next <= LAST_POSITION
                        && bytes <= MAX_BYTES
                        && size <= MAX_WORD_BYTES
                        && count < MAX_POSITIONS_OF_A_WORD) {
                    int[] known = positions.getOrDefault(word, NOWHERE);
                    if (count == known.length) {
                        known = Arrays.copyOf(known, Math.max(1, 2 * count));
                        positions.put(word, known);
                    }
                    known[count] = next;
                    counts.put(word, count + 1);
                    bytes += size;
                }
                next++;
            }
            next += TextAnalysis.MAX_DISTANCE + 1;
        }
        positions.replaceAll((word, all) -> Arrays.copyOf(all, counts.get(word)));
        return new TextIndex(positions);
    }

    /** Whether the word occurs. */
    public boolean contains(String word) {
        return positions.containsKey(word);
    }

    /** All words. */
    public Iterable<String> words() {
        return Collections.unmodifiableSet(positions.keySet());
    }

    /** Whether the words stand side by side in this order. */
    public boolean containsPhrase(List<String> words) {
        int[] starts = positions.get(words.getFirst());
        if (starts == null) {
            return false;
        }
        for (int start : starts) {
            int offset = 1;
            while (offset < words.size() && isAt(words.get(offset), start + offset)) {
                offset++;
            }
            if (offset == words.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all the words, each as often as it is listed, stand so that no two are more than {@code distance} apart, in
     * any order.
     */
    public boolean containsNear(List<String> words, int distance) {
        for (String word : words) {
            if (!positions.containsKey(word)) {
                return false;
            }
        }
        for (String word : words) { // the first of them in the text may be any
            for (int first : positions.get(word)) {
                if (allBetween(words, first, first + distance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean allBetween(List<String> words, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int asked = 0;
            for (int j = 0; j < words.size(); j++) {
                asked += words.get(j).equals(word) ? 1 : 0;
            }
            if (count(positions.get(word), from, to) < asked) {
                return false;
            }
        }
        return true;
    }

    private static int count(int[] sorted, int from, int to) {
        int count = 0;
        for (int position : sorted) {
            count += position >= from && position <= to ? 1 : 0;
        }
        return count;
    }

    private boolean isAt(String word, int position) {
        int[] known = positions.get(word);
        return known != null && Arrays.binarySearch(known, position) >= 0;
    }

    /** The literal of a PostgreSQL {@code tsvector} with exactly these words and positions. */
    public String toTsvector() {
        var literal = new StringBuilder();
        for (Map.Entry<String, int[]> word : new TreeMap<>(positions).entrySet()) {
            literal.append(literal.isEmpty() ? "" : " ")
                    .append(quotedLexeme(word.getKey()))
                    .append(':');
            for (int i = 0; i < word.getValue().length; i++) {
                literal.append(i == 0 ? "" : ",").append(word.getValue()[i]);
            }
        }
        return literal.toString();
    }

    /** A word as a lexeme in the literals of {@code tsvector} and {@code tsquery}. */
    public static String quotedLexeme(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
