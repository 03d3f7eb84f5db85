package org.readout.ingest.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.Extractor;
import org.readout.events.ItemId;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;

/**
 * What stands of a report: the last version that counted, and the meetings it tells of.
 *
 * @param version counts the versions that stood, from 1; at least the sender's number
 * @param numbered the sender's number of the version that stands
 * @param extractor who read the version that stands
 * @param places how many meetings of their own its versions told of so far
 */
public record Standing(
        ReportId reportId,
        ItemId itemId,
        int version,
        Optional<Integer> numbered,
        Optional<Instant> publishedAt,
        PubStatus status,
        int places,
        Optional<Extractor> extractor,
        List<Telling> tellings) {
    public Standing {
        tellings = List.copyOf(tellings);
    }

    /** What a report tells of one meeting. */
    public record Telling(MeetingId meetingId, MeetingClaim claim) {}
}
