package org.readout.query;

import java.util.Arrays;
import java.util.Collections;
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

    private final Map<String, Places> positions;

    private TextIndex(Map<String, Places> positions) {
        this.positions = positions;
    }

    /** Where one word stands, in order. */
    private static final class Places {
        private int[] at = new int[1];
        private int count;

        private void add(int position) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = position;
        }

        private boolean has(int position) {
            return Arrays.binarySearch(at, 0, count, position) >= 0;
        }

        private int between(int from, int to) {
            int between = 0;
            for (int i = 0; i < count; i++) {
                between += at[i] >= from && at[i] <= to ? 1 : 0;
            }
            return between;
        }
    }

    /** Indexes the texts one behind the other, far enough apart that no phrase or nearness reaches across. */
    static TextIndex of(Iterable<String> texts) {
        var positions = new LinkedHashMap<String, Places>();
        int next = 1;
        int bytes = 0;
        for (String text : texts) {
            for (String word : TextAnalysis.words(text)) {
                int size = word.length() * 3;
                if (next <= LAST_POSITION && bytes <= MAX_BYTES && size <= MAX_WORD_BYTES) {
                    Places places = positions.computeIfAbsent(word, key -> new Places());
                    if (places.count < MAX_POSITIONS_OF_A_WORD) {
                        places.add(next);
                        bytes += size;
                    }
                }
                next++;
            }
            next += TextAnalysis.MAX_DISTANCE + 1;
        }
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
        Places starts = positions.get(words.getFirst());
        if (starts == null) {
            return false;
        }
        for (int i = 0; i < starts.count; i++) {
            int offset = 1;
            while (offset < words.size() && isAt(words.get(offset), starts.at[i] + offset)) {
                offset++;
            }
            if (offset == words.size()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String word, int position) {
        Places places = positions.get(word);
        return places != null && places.has(position);
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
            Places places = positions.get(word);
            for (int i = 0; i < places.count; i++) {
                if (allBetween(words, places.at[i], places.at[i] + distance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean allBetween(List<String> words, int from, int to) {
        for (String word : words) {
            int asked = 0;
            for (String other : words) {
                asked += other.equals(word) ? 1 : 0;
            }
            if (positions.get(word).between(from, to) < asked) {
                return false;
            }
        }
        return true;
    }

    /** The literal of a PostgreSQL {@code tsvector} with exactly these words and positions. */
    public String toTsvector() {
        var literal = new StringBuilder();
        for (Map.Entry<String, Places> word : new TreeMap<>(positions).entrySet()) {
            literal.append(literal.isEmpty() ? "" : " ")
                    .append(quotedLexeme(word.getKey()))
                    .append(':');
            for (int i = 0; i < word.getValue().count; i++) {
                literal.append(i == 0 ? "" : ",").append(word.getValue().at[i]);
            }
        }
        return literal.toString();
    }

    /** A word as a lexeme in the literals of {@code tsvector} and {@code tsquery}. */
    public static String quotedLexeme(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
