package org.readout.ingest.extraction;

import java.util.List;

/**
 * Why an article was read as it was.
 *
 * @param language the language it was read in
 * @param sentences its sentences with what was recognised in them
 * @param clauses every clause that might tell of a meeting, kept or not
 */
public record Explanation(String language, List<Sentence> sentences, List<Clause> clauses) {
    public Explanation {
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
    }

    /**
     * A sentence.
     *
     * @param start offset of its first character in headline, two line breaks and text
     * @param text its words
     * @param tags what was recognised
     */
    public record Sentence(int start, String text, List<Tag> tags) {
        public Sentence {
            tags = List.copyOf(tags);
        }
    }

    /**
     * Something recognised.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     * @param text the words
     * @param kind such as {@code person}, {@code state}, {@code city}, {@code meeting-word}
     * @param meaning a code, a rank or a class
     */
    public record Tag(int start, int end, String text, String kind, String meaning) {}

    /**
     * A clause that was considered.
     *
     * @param start offset of its first character
     * @param trigger the words that made it a candidate
     * @param way how it would tell of a meeting
     * @param left who stands before
     * @param right who stands behind
     * @param status held, planned or cancelled
     * @param kept whether it was taken for a meeting
     * @param reason why not, or which meeting it tells of
     */
    public record Clause(
            int start,
            String trigger,
            String way,
            List<String> left,
            List<String> right,
            String status,
            boolean kept,
            String reason) {
        public Clause {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
