package org.readout.ingest.replay.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.readout.events.Extractor;
import org.readout.ingest.replay.Replay;

/** A replay as an operator sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        UUID id,
        String state,
        String source,
        Instant from,
        Instant to,
        Extractor extractor,
        Instant startedAt,
        Replay.Differences differences,
        String problem) {
    static ReplayView of(Replay replay) {
        return new ReplayView(
                replay.id(),
                replay.state().word(),
                replay.scope().source().orElse(null),
                replay.scope().from().orElse(null),
                replay.scope().to().orElse(null),
                replay.extractor(),
                replay.startedAt(),
                replay.differences(),
                replay.problem().orElse(null));
    }
}
