package org.readout.ingest.sending;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may wait for the broker, and how long. */
@ConfigMapping(prefix = "readout.sending")
interface SendingConfig {
    /** Bytes that may wait for the broker's acknowledgement at once. */
    @WithDefault("32M")
    MemorySize capacity();

    /** How long a sender waits for room among them. */
    @WithDefault("2s")
    Duration waitForRoom();

    /** How long the broker may take, with the producer's own repetitions. */
    @WithDefault("10s")
    Duration waitForBroker();

    /** Partitions of a log that does not exist yet. */
    @WithDefault("4")
    int partitions();
}
