package org.readout.records.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one client may ask. */
@ConfigMapping(prefix = "readout.rate-limit")
public interface RateLimitConfig {

    /** Questions a window; 0 for no limit. */
    @WithDefault("6000")
    int requests();

    /** How long a window is. */
    @WithDefault("1m")
    Duration window();
}
