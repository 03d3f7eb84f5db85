package org.readout.records.dumps;

import java.io.IOException;
import org.readout.records.meetings.KeptMeeting;

/** Walks through everything that is told, as it is at one moment. */
public interface AllMeetings {

    /** Gives all meetings to the reader in the order of their ids; the answer is the number of the last change among them. */
    long each(Reader reader) throws IOException;

    /** Takes them one by one. */
    interface Reader {
        void take(KeptMeeting.Current meeting) throws IOException;
    }
}
