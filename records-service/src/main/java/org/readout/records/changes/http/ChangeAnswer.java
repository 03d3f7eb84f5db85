package org.readout.records.changes.http;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.MeetingId;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.http.MeetingAnswer;
import org.readout.records.search.Change;

/** The latest change of one meeting. */
@Schema(name = "Change")
public record ChangeAnswer(
        @Schema(description = "Its number; each is higher than all before.")
        long change,

        @Schema(enumeration = {"created", "updated", "withdrawn", "left"})
        String kind,

        Instant at,
        String id,

        @Schema(nullable = true, description = "The meeting as it is now; null when withdrawn or left.")
        MeetingAnswer meeting,

        @Schema(nullable = true, description = "Why it was withdrawn.")
        String reason,

        @Schema(nullable = true, description = "The meeting that it is told of instead.")
        String successor) {

    /** How a meeting changed last; {@code left} is one that answers the query no longer. */
    public static ChangeAnswer of(Change change) {
        return switch (change) {
            case Change.Answers answers -> of(answers.meeting());
            case Change.Left left ->
                new ChangeAnswer(
                        left.trace().change(),
                        "left",
                        left.trace().updatedAt(),
                        left.id().value(),
                        null,
                        null,
                        null);
        };
    }

    private static ChangeAnswer of(KeptMeeting meeting) {
        KeptMeeting.Trace trace = meeting.trace();
        return switch (meeting) {
            case KeptMeeting.Current current ->
                new ChangeAnswer(
                        trace.change(),
                        trace.change() == trace.firstChange() ? "created" : "updated",
                        trace.updatedAt(),
                        current.id().value(),
                        MeetingAnswer.of(current),
                        null,
                        null);
            case KeptMeeting.Withdrawn withdrawn ->
                new ChangeAnswer(
                        trace.change(),
                        "withdrawn",
                        trace.updatedAt(),
                        withdrawn.id().value(),
                        null,
                        withdrawn
                                .withdrawal()
                                .reason()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        withdrawn.withdrawal().successor().map(MeetingId::value).orElse(null));
        };
    }
}
