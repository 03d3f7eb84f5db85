package org.readout.ingest.desk;

import java.util.List;
import org.readout.ingest.sending.NotSent;

/** The log of meeting events. */
public interface EventLog {
    /**
     * Returns when the log has them all.
     *
     * @throws NotSent when it has not taken them in time; the same may be sent again
     */
    void append(List<Dispatch> dispatches) throws NotSent;
}
