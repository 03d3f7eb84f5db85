package org.readout.ingest.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.events.MeetingClaim;

/** What the reader found in an article. */
public sealed interface Reading {

    /** The language it was read in, a BCP 47 tag; {@code und} where that is unknown. */
    String language();

    /**
     * The article tells of these meetings, in its order; never none.
     *
     * @param attributedTo whom the article names as its own source
     */
    record Meetings(List<MeetingClaim> meetings, Optional<String> attributedTo, String language) implements Reading {
        public Meetings {
            meetings = List.copyOf(meetings);
            if (meetings.isEmpty()) {
                throw new IllegalArgumentException("an article without meetings is NoMeeting");
            }
        }
    }

    /** The article tells of no meeting, or of none that can be read. */
    record NoMeeting(Cause cause, String language) implements Reading {

        /** Why nothing was read. */
        public enum Cause {
            /** It was read, and tells of none. */
            NONE_TOLD,
            /** There is no language pack for it. */
            UNSUPPORTED_LANGUAGE,
            /** There are no words in it. */
            NO_TEXT;

            /** The word for this in JSON and metrics, such as {@code none-told}. */
            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }
}
