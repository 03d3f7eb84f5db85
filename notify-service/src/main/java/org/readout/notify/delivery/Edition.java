package org.readout.notify.delivery;

import java.util.List;
import java.util.Optional;
import org.readout.events.Meeting;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;

/**
 * What was known of a meeting when somebody was alerted: the reports that told of it, or the withdrawal of the last.
 *
 * @param number counts the editions of one meeting from 1
 */
public record Edition(
        MeetingId meetingId, int number, List<MeetingReported> reports, Optional<MeetingWithdrawn> withdrawal) {
    public Edition {
        reports = List.copyOf(reports);
    }

    /** The edition of a meeting as it stands. */
    public static Edition of(Meeting meeting, int number) {
        return new Edition(meeting.id(), number, meeting.reports(), meeting.withdrawal());
    }

    /** The record; empty when nothing tells of the meeting any more. */
    public Optional<MeetingRecord> record() {
        return Meeting.of(meetingId, reports).record();
    }
}
