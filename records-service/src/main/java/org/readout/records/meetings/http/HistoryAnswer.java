package org.readout.records.meetings.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.records.meetings.History;
import org.readout.records.meetings.KeptMeeting;

/** What became known of a meeting, step by step. */
@Schema(name = "History")
public record HistoryAnswer(String id, List<Step> steps) {

    @Schema(name = "HistoryStep")
    public record Step(
            Instant at,
            @Schema(enumeration = {"reported", "withdrawn"}) String event,
            String report,
            int version,

            @Schema(nullable = true, description = "Of a withdrawal.")
            String reason,

            @Schema(
                    nullable = true,
                    description = "Held, planned or cancelled after this step; null while nobody tells of it.")
            String status,

            @Schema(
                    description =
                            "What changed in the record, as operations of a JSON Patch (RFC 6902) with what stood there before. None when the event did not stand.")
            List<JsonDifference.Operation> changes) {}

    static HistoryAnswer of(History history, ObjectMapper json) {
        return new HistoryAnswer(
                history.id().value(),
                history.steps().stream().map(step -> step(step, json)).toList());
    }

    private static Step step(History.Step step, ObjectMapper json) {
        MeetingEvent event = step.event();
        return new Step(
                event.recordedAt(),
                event instanceof MeetingReported ? "reported" : "withdrawn",
                event.reportId().value(),
                event.version(),
                event instanceof MeetingWithdrawn withdrawn ? word(withdrawn.reason()) : null,
                step.after()
                        .record()
                        .map(record -> record.status().value().word())
                        .orElse(null),
                JsonDifference.between(tree(step.before(), json), tree(step.after(), json)));
    }

    static String word(MeetingWithdrawn.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The record without what counts and dates the changes themselves. */
    private static JsonNode tree(Meeting meeting, ObjectMapper json) {
        ObjectNode nothing = json.createObjectNode();
        return meeting.record()
                .map(record -> MeetingAnswer.of(
                        record, new KeptMeeting.Trace(0, 0, record.firstRecordedAt(), record.lastRecordedAt())))
                .<JsonNode>map(answer ->
                        json.<ObjectNode>valueToTree(answer).without(List.of("change", "firstRecordedAt", "updatedAt")))
                .orElse(nothing);
    }
}
