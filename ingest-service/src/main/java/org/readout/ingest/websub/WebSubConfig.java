package org.readout.ingest.websub;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Subscriptions at hubs. */
@ConfigMapping(prefix = "readout.websub")
public interface WebSubConfig {
    /** The address of this service as hubs reach it; without it feeds are polled only. */
    Optional<URI> callbackAddress();

    /** How long a subscription is asked for; the hub may grant another time. */
    @WithDefault("10d")
    Duration lease();

    /** How long the hub may take to ask back before it is asked again. */
    @WithDefault("10m")
    Duration patience();

    /** How often subscriptions that are due are looked for. */
    @WithDefault("5s")
    Duration round();

    /** Between two polls of a feed whose hub lives: a hub can lose something, and polling finds it. */
    @WithDefault("3h")
    Duration polling();
}
