package org.readout.records.search;

import java.util.List;
import java.util.Optional;
import org.readout.records.meetings.KeptMeeting;

/**
 * A piece of an ordered list.
 *
 * @param next where it goes on, if it does
 * @param previous what lies before, if anything does
 */
public record Page(List<KeptMeeting.Current> meetings, Optional<Cursor> next, Optional<Cursor> previous) {
    public Page {
        meetings = List.copyOf(meetings);
    }
}
