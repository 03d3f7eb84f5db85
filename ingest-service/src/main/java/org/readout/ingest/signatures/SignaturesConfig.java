package org.readout.ingest.signatures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Signed pushes. */
@ConfigMapping(prefix = "readout.signatures")
public interface SignaturesConfig {
    /** How far the clock of a sender may be from ours, and how long a push may be on its way. */
    @WithDefault("5m")
    Duration tolerance();

    /** How long the old keys of a source count when it is given a new one, unless the operator says otherwise. */
    @WithDefault("24h")
    Duration overlap();
}
