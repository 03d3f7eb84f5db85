package org.readout.records.search.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.search.Cursor;
import org.readout.records.search.Page;
import org.readout.records.search.Question;

/** A page of meetings. */
@Schema(name = "Meetings")
public record MeetingsAnswer(
        @Schema(description = "The query as it was understood.", examples = "country:KZ topic:trade-corridors")
        String query,

        String sort,
        List<MeetingAnswer> meetings,

        @Schema(nullable = true, description = "The cursor of the next page; null on the last.")
        String next,

        @Schema(nullable = true, description = "The cursor of the page before; null on the first.")
        String previous) {

    static MeetingsAnswer of(Question question, Page page) {
        return new MeetingsAnswer(
                question.query().toString(),
                question.sort().word(),
                page.meetings().stream().map(MeetingAnswer::of).toList(),
                page.next().map(Cursor::token).orElse(null),
                page.previous().map(Cursor::token).orElse(null));
    }
}
