package org.readout.ingest.desk.db;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.MeetingId;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.ingest.desk.Outcome;
import org.readout.ingest.extraction.Reading.NoMeeting;

/** An outcome as a word and the details that belong to it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OutcomeColumn(List<MeetingId> meetings, Optional<String> reason, Optional<ItemId> of, Optional<Instant> until) {
    static String json(Outcome outcome) {
        return new String(EventsJson.write(of(outcome)), StandardCharsets.UTF_8);
    }

    private static OutcomeColumn of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Reported reported -> with(reported.meetings(), null, null, null);
            case Outcome.Empty empty -> with(List.of(), empty.cause().name(), null, null);
            case Outcome.Duplicate duplicate -> with(List.of(), null, duplicate.of(), null);
            case Outcome.Withdrawn withdrawn ->
                with(withdrawn.meetings(), withdrawn.reason().name(), null, null);
            case Outcome.Waiting waiting -> with(List.of(), null, null, waiting.until());
            case Outcome.Dead dead -> with(List.of(), dead.cause().replace('\0', ' '), null, null);
        };
    }

    private static OutcomeColumn with(List<MeetingId> meetings, String reason, ItemId of, Instant until) {
        return new OutcomeColumn(
                meetings, Optional.ofNullable(reason), Optional.ofNullable(of), Optional.ofNullable(until));
    }

    static Outcome outcome(String word, String json) {
        OutcomeColumn column = read(json);
        List<MeetingId> meetings = column.meetings() == null ? List.of() : column.meetings();
        return switch (word) {
            case "reported" -> new Outcome.Reported(meetings);
            case "no-meeting" ->
                new Outcome.Empty(NoMeeting.Cause.valueOf(column.reason().orElseThrow()));
            case "duplicate" -> new Outcome.Duplicate(column.of().orElseThrow());
            case "withdrawn" ->
                new Outcome.Withdrawn(
                        MeetingWithdrawn.Reason.valueOf(
                                column.reason().orElseThrow().toUpperCase(Locale.ROOT)),
                        meetings);
            case "waiting" -> new Outcome.Waiting(column.until().orElseThrow());
            case "dead-letter" -> new Outcome.Dead(column.reason().orElse(""));
            default -> throw new IllegalStateException("the table knows an outcome that we do not: " + word);
        };
    }

    private static OutcomeColumn read(String json) {
        try {
            return EventsJson.read(OutcomeColumn.class, json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
