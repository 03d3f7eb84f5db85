package org.readout.notify.delivery.push;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How browsers are pushed to. */
@ConfigMapping(prefix = "readout.web-push")
interface PushConfig {
    /** Whom the operator of a push service may turn to, as {@code mailto:} or {@code https:}; our public address unless given. */
    Optional<URI> contact();

    /** How long a push service keeps a message for a browser that is away. */
    @WithDefault("24h")
    Duration keptFor();
}
