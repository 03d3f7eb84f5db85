package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/**
 * This report no longer tells of this meeting.
 *
 * @param meetingId the meeting
 * @param reportId the report
 * @param version the version of the report that took it back
 * @param reason why
 * @param note words for a reader, such as the agency's kill notice
 * @param successor the meeting that the report tells of instead, when meetings were merged or split
 * @param extractor who read it
 * @param recordedAt when the desk decided it, in milliseconds
 */
public record MeetingWithdrawn(
        MeetingId meetingId,
        ReportId reportId,
        int version,
        Reason reason,
        Optional<String> note,
        Optional<MeetingId> successor,
        Extractor extractor,
        Instant recordedAt)
        implements MeetingEvent {
    /** The CloudEvents type. */
    public static final String TYPE = "org.readout.meeting.withdrawn.v1";

    /** Why a report no longer tells of a meeting. */
    public enum Reason {
        /** Its agency killed or withheld it. */
        @JsonProperty("killed")
        KILLED,
        /** A corrected version no longer tells of the meeting. */
        @JsonProperty("corrected")
        CORRECTED,
        /** The same version, read again by a better extractor, does not tell of it. */
        @JsonProperty("read-again")
        READ_AGAIN,
        /** It tells of the same meeting as others; {@code successor} names that one. */
        @JsonProperty("merged")
        MERGED,
        /** It tells of another meeting than the others; {@code successor} names its own. */
        @JsonProperty("split")
        SPLIT
    }

    public MeetingWithdrawn {
        Checks.present(meetingId, "meetingId");
        Checks.present(reportId, "reportId");
        Checks.positive(version, "version");
        Checks.present(reason, "reason");
        note = note == null ? Optional.empty() : note;
        successor = successor == null ? Optional.empty() : successor;
        Checks.present(extractor, "extractor");
        recordedAt = Checks.millis(recordedAt, "recordedAt");
    }

    @Override
    public String type() {
        return TYPE;
    }
}
