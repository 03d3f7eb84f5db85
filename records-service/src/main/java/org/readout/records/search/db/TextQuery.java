package org.readout.records.search.db;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.query.Term;
import org.readout.query.TextIndex;
import org.readout.records.meetings.db.Literal;
import org.readout.records.meetings.db.StorableText;

/** Words of a query as PostgreSQL's {@code tsquery} writes them (manual, section 8.11.2). */
final class TextQuery {
    private TextQuery() {}

    /** Side by side in this order, or somewhere where that is not asked. */
    static String of(Term.Text text) {
        String between = text.within() == 0 ? " <-> " : " & ";
        return words(text).stream().map(TextIndex::quotedLexeme).collect(Collectors.joining(between));
    }

    /** The index finds where all the words are; a {@code tsquery} has no words for how near they stand in any order. */
    static Condition condition(Term.Text text) {
        Condition occur = Condition.of("m.words @@ ?::tsquery", of(text));
        return text.within() == 0
                ? occur
                : occur.and(
                        Condition.of("stand_near(m.words, ?::text[], ?)", Literal.array(words(text)), text.within()));
    }

    private static List<String> words(Term.Text text) {
        return text.words().stream().map(StorableText::of).toList();
    }
}
