package org.readout.ingest.intake;

import java.util.List;
import org.readout.events.WireItem;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.sending.NotSent;

/** The log of all accepted items. */
public interface WireLog {
    /**
     * Returns when the log has them all.
     *
     * @throws NotSent when it has not taken them in time; the same may be sent again
     */
    void append(List<WireItem> items, Occasion occasion) throws NotSent;
}
