package org.readout.ingest.replay;

import java.time.Instant;
import java.util.Optional;
import org.readout.events.WireItem;

/**
 * Which items are read again.
 *
 * @param from those received at this time or later
 * @param to those received before this time
 */
public record Scope(Optional<String> source, Optional<Instant> from, Optional<Instant> to) {
    boolean has(WireItem item) {
        return source.map(item.source()::equals).orElse(true)
                && from.map(time -> !item.receivedAt().isBefore(time)).orElse(true)
                && to.map(item.receivedAt()::isBefore).orElse(true);
    }
}
