package org.readout.records.search.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.query.Term;
import org.readout.records.search.Sort;

/**
 * What rows are ordered by, before their id.
 *
 * @param type of the value, for reading it back out of a cursor
 */
record SortKey(Condition expression, String type) {

    static SortKey of(Sort sort, MeetingQuery query) {
        return switch (sort) {
            case REPORTED -> new SortKey(Condition.of("m.first_recorded_at"), "timestamptz");
            case HELD -> new SortKey(Condition.of("m.held_order"), "date");
            case UPDATED -> new SortKey(Condition.of("m.change"), "bigint");
            case RELEVANCE ->
                new SortKey(
                        words(query)
                                .map(words -> Condition.of("ts_rank_cd(m.words, ?::tsquery)", words))
                                .orElse(Condition.of("0::real")),
                        "real");
        };
    }

    /** Any of the words asked for; those that must not occur cannot make a meeting more relevant. */
    private static Optional<String> words(MeetingQuery query) {
        var texts = new ArrayList<Term.Text>();
        collect(query.root(), texts);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream()
                        .map(text -> "(" + TextQuery.of(text) + ")")
                        .collect(Collectors.joining(" | ")));
    }

    private static void collect(Node node, List<Term.Text> texts) {
        switch (node) {
            case Node.And and -> and.parts().forEach(part -> collect(part, texts));
            case Node.Or or -> or.parts().forEach(part -> collect(part, texts));
            case Term.Text text -> texts.add(text);
            case Node.All all -> {}
            case Node.Not not -> {}
            case Term term -> {}
        }
    }
}
