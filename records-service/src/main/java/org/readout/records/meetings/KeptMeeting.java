package org.readout.records.meetings;

import java.time.Instant;
import java.util.Optional;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingWithdrawn;

/** A meeting that something has been heard of. */
public sealed interface KeptMeeting {

    MeetingId id();

    Trace trace();

    /**
     * Where it stands in the sequence of changes.
     *
     * @param change the number of its latest change
     * @param firstChange the number of its first
     * @param firstRecordedAt when anything was first recorded of it
     * @param updatedAt when what stands was recorded
     */
    record Trace(long change, long firstChange, Instant firstRecordedAt, Instant updatedAt) {}

    /** At least one report tells of it. */
    record Current(MeetingRecord record, Trace trace) implements KeptMeeting {
        @Override
        public MeetingId id() {
            return record.id();
        }
    }

    /**
     * No report tells of it any more.
     *
     * @param last what was last told; empty when nothing was before the withdrawal came
     */
    record Withdrawn(MeetingWithdrawn withdrawal, Optional<MeetingRecord> last, Trace trace) implements KeptMeeting {
        @Override
        public MeetingId id() {
            return withdrawal.meetingId();
        }
    }
}
