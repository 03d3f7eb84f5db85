package org.readout.ingest.replay;

import java.util.List;
import java.util.function.Consumer;
import org.readout.events.WireItem;

/** The log of wire items from its beginning to its end of this moment. */
public interface WireHistory {
    /** Gives all items in batches, the versions of one story in their order. */
    void read(Consumer<List<WireItem>> batches);
}
