package org.readout.ingest.desk;

import org.readout.events.MeetingId;
import org.readout.events.ReportId;

/** Numbers the meetings that a report is the first to tell of; a number is never given twice. */
final class Places {
    private final ReportId report;
    private int taken;

    Places(ReportId report, int taken) {
        this.report = report;
        this.taken = taken;
    }

    MeetingId next() {
        return MeetingId.of(report, taken++);
    }

    int taken() {
        return taken;
    }
}
