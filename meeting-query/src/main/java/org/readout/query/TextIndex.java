package org.readout.query;

import java.util.ArrayList;
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

    private final Map<String, List<Integer>> positions;

    private TextIndex(Map<String, List<Integer>> positions) {
        this.positions = positions;
    }

    /** Indexes the texts one behind the other, far enough apart that no phrase or nearness reaches across. */
    static TextIndex of(Iterable<String> texts) {
        var positions = new LinkedHashMap<String, List<Integer>>();
        int next = 1;
        int bytes = 0;
        for (String text : texts) {
            for (String word : TextAnalysis.words(text)) {
                int size = word.length() * 3;
                if (next > LAST_POSITION || bytes > MAX_BYTES || word.isEmpty() || size > MAX_WORD_BYTES) {
                    next++;
                    continue;
                }
                List<Integer> known = positions.computeIfAbsent(word, key -> new ArrayList<>(2));
                if (known.size() < MAX_POSITIONS_OF_A_WORD) {
                    known.add(next);
                    bytes += size;
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
        return positions.keySet();
    }

    /** Whether the words stand side by side in this order. */
    boolean containsPhrase(List<String> words) {
        List<Integer> starts = positions.get(words.getFirst());
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

    /** Whether two words stand at most {@code distance} apart, in any order. */
    boolean containsNear(String one, String other, int distance) {
        for (int a : positions.getOrDefault(one, List.of())) {
            for (int b : positions.getOrDefault(other, List.of())) {
                if (a != b && Math.abs(a - b) <= distance) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAt(String word, int position) {
        List<Integer> known = positions.get(word);
        return known != null && known.contains(position);
    }

    /** The literal of a PostgreSQL {@code tsvector} with exactly these words and positions. */
    public String toTsvector() {
        var literal = new StringBuilder();
        for (Map.Entry<String, List<Integer>> word : new TreeMap<>(positions).entrySet()) {
            literal.append(literal.isEmpty() ? "" : " ")
                    .append(quotedLexeme(word.getKey()))
                    .append(':');
            for (int i = 0; i < word.getValue().size(); i++) {
                literal.append(i == 0 ? "" : ",").append(word.getValue().get(i));
            }
        }
        return literal.toString();
    }

    /** A word as a lexeme in the literals of {@code tsvector} and {@code tsquery}. */
    public static String quotedLexeme(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
