package org.readout.query;

import java.util.List;
import org.readout.events.MeetingRecord;

/**
 * A question about meetings in Readout's query language (docs/query-language.md).
 *
 * @param root the question as a tree
 */
public record MeetingQuery(Node root) {

    /**
     * Reads a query. The empty query asks for every meeting.
     *
     * @throws QueryMistake with the column and what was expected, for whatever text cannot be read
     */
    public static MeetingQuery parse(String query) throws QueryMistake {
        return new MeetingQuery(Parser.parse(query));
    }

    /** Whether the meeting answers the question. */
    public boolean matches(MeetingFacts facts) {
        return Meaning.holds(root, facts);
    }

    /** Which terms the meeting met, and the words of a report that show it; empty when it does not match. */
    public List<Reason> reasons(MeetingRecord record) {
        return Reasons.of(root, record);
    }

    /** The query in its normal form: parsing it gives an equal query. */
    @Override
    public String toString() {
        return root.toString();
    }
}
