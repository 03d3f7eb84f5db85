package org.readout.ingest.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All replays. */
public interface Replays {
    void keep(Replay replay);

    Optional<Replay> find(UUID id);

    /** Newest first. */
    List<Replay> all();
}
