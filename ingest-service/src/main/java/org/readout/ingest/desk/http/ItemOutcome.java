package org.readout.ingest.desk.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.ingest.desk.Ledger;
import org.readout.ingest.desk.Outcome;
import org.readout.ingest.syndication.ReportText;

/**
 * What became of an item.
 *
 * @param outcome pending, waiting, reported, no-meeting, duplicate, withdrawn or dead-letter
 * @param meetings those it tells of, or told of
 * @param reason why it tells of none, was withdrawn or could not be dealt with
 * @param of the version that stands instead of this duplicate
 * @param until when its embargo ends
 * @param standing the version of its report that stands now
 * @param copyOf the report that came before and has most of its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemOutcome(
        ItemId itemId,
        String outcome,
        List<MeetingRef> meetings,
        String reason,
        ItemId of,
        Instant until,
        ReportId reportId,
        String source,
        Instant receivedAt,
        Instant decidedAt,
        ItemId standing,
        Original copyOf) {

    record MeetingRef(MeetingId meetingId) {}

    record Original(ItemId itemId, ReportId reportId, String source) {
        static Original of(ReportText text) {
            return new Original(text.itemId(), text.reportId(), text.source());
        }
    }

    /** On the log, or not known at all; the desk has not come to the end of the log yet. */
    static ItemOutcome pending(ItemId itemId) {
        return new ItemOutcome(itemId, "pending", List.of(), null, null, null, null, null, null, null, null, null);
    }

    static ItemOutcome of(Ledger.Entry entry, Optional<ReportText> original) {
        return switch (entry.outcome()) {
            case Outcome.Reported reported ->
                outcome(
                        entry,
                        reported.meetings(),
                        null,
                        null,
                        null,
                        original.map(Original::of).orElse(null));
            case Outcome.Empty empty -> outcome(entry, List.of(), empty.cause().word(), null, null, null);
            case Outcome.Duplicate duplicate -> outcome(entry, List.of(), null, duplicate.of(), null, null);
            case Outcome.Withdrawn withdrawn -> outcome(entry, withdrawn.meetings(), withdrawn.why(), null, null, null);
            case Outcome.Waiting waiting -> outcome(entry, List.of(), "embargo", null, waiting.until(), null);
            case Outcome.Dead dead -> outcome(entry, List.of(), dead.cause(), null, null, null);
        };
    }

    private static ItemOutcome outcome(
            Ledger.Entry entry, List<MeetingId> meetings, String reason, ItemId of, Instant until, Original copyOf) {
        return new ItemOutcome(
                entry.itemId(),
                entry.outcome().word(),
                meetings.stream().map(MeetingRef::new).toList(),
                reason,
                of,
                until,
                entry.reportId(),
                entry.source(),
                entry.receivedAt(),
                entry.decidedAt(),
                entry.standing().orElse(null),
                copyOf);
    }
}
