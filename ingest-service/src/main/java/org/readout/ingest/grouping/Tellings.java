package org.readout.ingest.grouping;

import java.util.List;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.ReportId;

/** Which reports tell of which meetings. Belongs into a transaction. */
public interface Tellings {
    /** The reports that tell of a meeting now. */
    List<ReportId> of(MeetingId meeting);

    /** What a report last told of a meeting. */
    MeetingReported last(ReportId report, MeetingId meeting);

    /** The next free number among the meetings that a report is the first to tell of. */
    int nextPlace(ReportId report);

    /** From now on the report tells of {@code to} what it told of {@code from}. */
    void move(ReportId report, MeetingId from, MeetingId to);

    /** Keeps events to be sent. */
    void keep(List<MeetingEvent> events);
}
