package org.readout.ingest.desk;

import java.util.Optional;
import org.readout.events.WireItem;
import org.readout.events.kafka.Occasion;

/**
 * An item on the desk.
 *
 * @param occasion whether what follows from it is news
 * @param traceParent the trace it came with
 */
public record Copy(WireItem item, Occasion occasion, Optional<String> traceParent) {}
