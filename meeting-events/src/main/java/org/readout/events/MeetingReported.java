package org.readout.events;

import java.time.Instant;

/**
 * This version of this report tells this of this meeting. Sent again with a higher version when the report is
 * corrected; it then replaces what the report claimed before.
 *
 * @param meetingId the meeting
 * @param report the version of the report
 * @param meeting what it tells
 * @param extractor who read it
 * @param recordedAt when the desk decided it, in milliseconds
 */
public record MeetingReported(
        MeetingId meetingId, Report report, MeetingClaim meeting, Extractor extractor, Instant recordedAt)
        implements MeetingEvent {
    /** The CloudEvents type. */
    public static final String TYPE = "org.readout.meeting.reported.v1";

    public MeetingReported {
        Checks.present(meetingId, "meetingId");
        Checks.present(report, "report");
        Checks.present(meeting, "meeting");
        Checks.present(extractor, "extractor");
        recordedAt = Checks.millis(recordedAt, "recordedAt");
    }

    @Override
    public ReportId reportId() {
        return report.reportId();
    }

    @Override
    public int version() {
        return report.version();
    }

    @Override
    public String type() {
        return TYPE;
    }
}
