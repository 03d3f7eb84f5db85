package org.readout.ingest.replay;

import java.util.List;
import java.util.Locale;
import org.readout.events.MeetingClaim;
import org.readout.ingest.desk.Standing;
import org.readout.ingest.extraction.Reading.Meetings;
import org.readout.ingest.extraction.Reading.NoMeeting;
import org.readout.ingest.reading.Read;

/** What a reading of today is beside what was published of a report. */
enum Difference {
    SAME,
    CHANGED,
    GAINED,
    LOST,
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Difference of(Standing standing, Read read) {
        return switch (read) {
            case Read.Failed failed -> FAILED;
            case Read.Done(NoMeeting none) -> standing.tellings().isEmpty() ? SAME : LOST;
            case Read.Done(Meetings meetings) -> of(told(standing), meetings.meetings());
        };
    }

    private static Difference of(List<MeetingClaim> before, List<MeetingClaim> now) {
        if (before.isEmpty()) {
            return GAINED;
        }
        return before.equals(now) ? SAME : CHANGED;
    }

    private static List<MeetingClaim> told(Standing standing) {
        return standing.tellings().stream().map(Standing.Telling::claim).toList();
    }
}
