package org.readout.records.search.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.search.Counts;
import org.readout.records.search.Cursor;
import org.readout.records.search.Facet;
import org.readout.records.search.Page;
import org.readout.records.search.Question;

/** A page of meetings. */
@Schema(name = "Meetings")
public record MeetingsAnswer(
        @Schema(description = "The query as it was understood.", examples = "country:KZ topic:trade-corridors")
        String query,

        String sort,

        @Schema(nullable = true, description = "How many meetings answer; with facets only.")
        Long total,

        List<MeetingAnswer> meetings,

        @Schema(nullable = true, description = "With highlight=true: of each meeting by its id, why it answers.")
        Map<String, List<Highlight>> highlights,

        @Schema(nullable = true, description = "Of each facet asked for, its most frequent values.")
        Map<String, List<FacetValue>> facets,

        @Schema(nullable = true, description = "The cursor of the next page; null on the last.")
        String next,

        @Schema(nullable = true, description = "The cursor of the page before; null on the first.")
        String previous) {

    @Schema(name = "FacetValue")
    public record FacetValue(
            @Schema(examples = "KZ") String value,
            long count,

            @Schema(description = "The term that finds these meetings.", examples = "country:KZ")
            String clause) {}

    static MeetingsAnswer of(Question question, Page page) {
        return new MeetingsAnswer(
                question.query().toString(),
                question.sort().word(),
                null,
                page.meetings().stream().map(MeetingAnswer::of).toList(),
                null,
                null,
                page.next().map(Cursor::token).orElse(null),
                page.previous().map(Cursor::token).orElse(null));
    }

    MeetingsAnswer highlighted(Question question, Page page) {
        var highlighted = new TreeMap<String, List<Highlight>>();
        page.meetings()
                .forEach(meeting ->
                        highlighted.put(meeting.id().value(), Highlight.of(question.query(), meeting.record())));
        return new MeetingsAnswer(query, sort, total, meetings, highlighted, facets, next, previous);
    }

    MeetingsAnswer counted(Counts counts) {
        var spread = new TreeMap<String, List<FacetValue>>();
        counts.facets().forEach((facet, values) -> spread.put(facet.word(), values(facet, values)));
        return new MeetingsAnswer(query, sort, counts.total(), meetings, highlights, spread, next, previous);
    }

    private static List<FacetValue> values(Facet facet, List<Counts.Count> counts) {
        return counts.stream()
                .map(count -> new FacetValue(count.value(), count.count(), facet.clause(count.value())))
                .toList();
    }
}
