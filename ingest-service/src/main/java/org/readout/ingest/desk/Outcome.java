package org.readout.ingest.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.readout.events.ItemId;
import org.readout.events.MeetingId;
import org.readout.events.MeetingWithdrawn;
import org.readout.ingest.extraction.Reading.NoMeeting;

/** What became of an item. */
public sealed interface Outcome {

    /** The word for it in JSON, tables and metrics. */
    String word();

    /** It tells of these meetings. */
    record Reported(List<MeetingId> meetings) implements Outcome {
        public Reported {
            meetings = List.copyOf(meetings);
        }

        @Override
        public String word() {
            return "reported";
        }
    }

    /** It tells of none. */
    record Empty(NoMeeting.Cause cause) implements Outcome {
        @Override
        public String word() {
            return "no-meeting";
        }
    }

    /** It adds nothing to what stands. */
    record Duplicate(ItemId of) implements Outcome {
        @Override
        public String word() {
            return "duplicate";
        }
    }

    /** It took its story back, or was taken back before it counted; the meetings are those its report told of. */
    record Withdrawn(MeetingWithdrawn.Reason reason, List<MeetingId> meetings) implements Outcome {
        public Withdrawn {
            meetings = List.copyOf(meetings);
        }

        @Override
        public String word() {
            return "withdrawn";
        }

        /** The reason in the words of the contract. */
        public String why() {
            return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** It is under embargo. */
    record Waiting(Instant until) implements Outcome {
        @Override
        public String word() {
            return "waiting";
        }
    }

    /** The machine could not deal with it; a person has to look. */
    record Dead(String cause) implements Outcome {
        @Override
        public String word() {
            return "dead-letter";
        }
    }
}
