package org.readout.records.search.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.MeetingRecord;
import org.readout.events.Usage;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.query.Reason;
import org.readout.query.Term;
import org.readout.query.TextAnalysis;

/** Why a meeting answers: one clause of the query and the words of a report that met it. */
@Schema(name = "Highlight")
public record Highlight(
        @Schema(examples = "topic:trade") String clause,
        @Schema(nullable = true) String report,
        @Schema(nullable = true, examples = "topics[0]") String field,

        @Schema(nullable = true, examples = "container tariffs on the Middle Corridor")
        String quote,

        @Schema(description = "Where words of the query stand in the quote.")
        List<Mark> marks) {

    /** A stretch of the quote, in UTF-16 code units. */
    @Schema(name = "Mark")
    public record Mark(int start, int end) {}

    static List<Highlight> of(MeetingQuery query, MeetingRecord record) {
        Set<String> words = new HashSet<>();
        collect(query.root(), words);
        return query.reasons(record).stream()
                .map(reason -> of(reason, record, words))
                .toList();
    }

    private static Highlight of(Reason reason, MeetingRecord record, Set<String> words) {
        String quote = reason.quote().filter(text -> mayBeShown(reason, record)).orElse(null);
        return new Highlight(
                reason.clause(),
                reason.report().map(report -> report.value()).orElse(null),
                reason.field().orElse(null),
                quote,
                quote == null ? List.of() : marks(quote, words));
    }

    /** Of a quote-only report the evidence may be shown, but nothing else of its passage. */
    private static boolean mayBeShown(Reason reason, MeetingRecord record) {
        boolean ofPassage = reason.field().filter("passage"::equals).isPresent();
        return !ofPassage
                || record.reports().stream()
                        .filter(told ->
                                reason.report().filter(told.reportId()::equals).isPresent())
                        .allMatch(told -> told.report().usage() == Usage.FULL_TEXT);
    }

    private static List<Mark> marks(String quote, Set<String> words) {
        var marks = new ArrayList<Mark>();
        for (TextAnalysis.Word word : TextAnalysis.wordsWithPlaces(quote)) {
            if (words.contains(word.word())) {
                marks.add(new Mark(word.start(), word.end()));
            }
        }
        return marks;
    }

    private static void collect(Node node, Set<String> words) {
        switch (node) {
            case Node.And and -> and.parts().forEach(part -> collect(part, words));
            case Node.Or or -> or.parts().forEach(part -> collect(part, words));
            case Term.Text text -> words.addAll(text.words());
            case Term.Person person -> words.addAll(TextAnalysis.words(person.name()));
            case Term.Role role -> words.addAll(TextAnalysis.words(role.role()));
            case Node.All all -> {}
            case Node.Not not -> {}
            case Term term -> {}
        }
    }
}
