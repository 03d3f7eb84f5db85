package org.readout.ingest.intake;

import java.util.List;
import org.readout.events.WireItem;
import org.readout.ingest.formats.Parsed.Unreadable;

/** What became of a document at the door. */
public sealed interface Acceptance {

    /**
     * Its items are on the log.
     *
     * @param refused the entries beside them that could not be read
     */
    record Accepted(List<WireItem> items, List<Unreadable> refused) implements Acceptance {
        public Accepted {
            items = List.copyOf(items);
            refused = List.copyOf(refused);
        }
    }

    /** Nothing of it was taken. */
    record Refused(Unreadable cause) implements Acceptance {}
}
