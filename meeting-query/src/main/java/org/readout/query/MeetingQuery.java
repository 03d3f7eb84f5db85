package org.readout.query;

import java.util.List;
import java.util.Objects;
import org.readout.events.MeetingRecord;

/**
 * A question about meetings in Readout's query language (docs/query-language.md). Two are equal when their trees are;
 * {@link #normal()} makes more of what means the same equal.
 */
public final class MeetingQuery {
    private final Node root;
    private final Condition condition;

    /** The question that this tree asks. */
    public MeetingQuery(Node root) {
        this.root = root;
        this.condition = Meaning.of(root);
    }

    /**
     * Reads a query. The empty query asks for every meeting.
     *
     * @throws QueryMistake with the column and what was expected, for whatever text cannot be read
     */
    public static MeetingQuery parse(String query) throws QueryMistake {
        return new MeetingQuery(Parser.parse(query));
    }

    /** The question as a tree. */
    public Node root() {
        return root;
    }

    /** Whether the meeting answers the question. */
    public boolean matches(MeetingFacts facts) {
        return condition.holds(facts);
    }

    /** Which terms the meeting met, and the words of a report that show it; empty when it does not match. */
    public List<Reason> reasons(MeetingRecord record) {
        return Reasons.of(root, record);
    }

    /**
     * The same question in normal form: negations at the terms only, nothing nested that need not be, parts in order and
     * each once, words as they are compared. It matches exactly the same meetings.
     */
    public MeetingQuery normal() {
        return new MeetingQuery(Normal.of(root));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingQuery query && root.equals(query.root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }

    /** The query in the language: parsing it gives an equal query. */
    @Override
    public String toString() {
        return root.toString();
    }
}
