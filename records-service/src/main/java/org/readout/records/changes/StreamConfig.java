package org.readout.records.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one node does for those who listen. */
@ConfigMapping(prefix = "readout.stream")
public interface StreamConfig {

    /** The most streams that are open at once; who comes later is told to try again. */
    @WithDefault("10000")
    int most();

    /** How long a client may take to read one event before it is disconnected. */
    @WithDefault("30s")
    Duration patience();
}
