package org.readout.ingest.grouping;

import java.util.List;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;

/** What came of putting together or taking apart. */
public sealed interface Regrouped {

    /** These reports tell of this meeting from now on. */
    record Done(MeetingId meetingId, List<ReportId> reports) implements Regrouped {
        public Done {
            reports = List.copyOf(reports);
        }
    }

    /** No report tells of the meeting. */
    record Unknown(MeetingId meetingId) implements Regrouped {}

    /** It cannot be done; why. */
    record Impossible(String why) implements Regrouped {}
}
