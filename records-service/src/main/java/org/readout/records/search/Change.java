package org.readout.records.search;

import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.records.meetings.KeptMeeting;

/** What happened last to a meeting, for one who follows a query. */
public sealed interface Change {

    MeetingId id();

    KeptMeeting.Trace trace();

    /** It answers the query, or did before it was withdrawn. */
    record Answers(KeptMeeting meeting) implements Change {
        @Override
        public MeetingId id() {
            return meeting.id();
        }

        @Override
        public KeptMeeting.Trace trace() {
            return meeting.trace();
        }
    }

    /**
     * It no longer answers.
     *
     * @param last what it was when it did
     * @param trace of the change that ended this
     */
    record Left(MeetingRecord last, KeptMeeting.Trace trace) implements Change {
        @Override
        public MeetingId id() {
            return last.id();
        }
    }
}
