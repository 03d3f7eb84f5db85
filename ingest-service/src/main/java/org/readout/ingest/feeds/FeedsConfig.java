package org.readout.ingest.feeds;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are polled. */
@ConfigMapping(prefix = "readout.feeds")
public interface FeedsConfig {
    /** How often feeds that are due are looked for. */
    @WithDefault("1s")
    Duration round();

    /** The shortest time between two polls of one feed. */
    @WithDefault("1m")
    Duration shortestInterval();

    /** The longest time between two polls of one feed, however quiet it is. */
    @WithDefault("1h")
    Duration longestInterval();

    /** The longest time after which a feed that fails is tried again. */
    @WithDefault("6h")
    Duration longestRetreat();

    /** Whether feeds may lie at loopback, private and link-local addresses, as they do on a machine for trying out. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** How many hosts are asked at once. */
    @WithDefault("16")
    int hostsAtOnce();
}
