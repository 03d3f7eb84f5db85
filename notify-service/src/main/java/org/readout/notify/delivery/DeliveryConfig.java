package org.readout.notify.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are attempted. */
@ConfigMapping(prefix = "readout.delivery")
public interface DeliveryConfig {
    /** The pause after the first failed attempt; each further one doubles it. */
    @WithDefault("5s")
    Duration firstRetry();

    /** The longest pause. */
    @WithDefault("3h")
    Duration longestRetry();

    /** How long after its creation a delivery is still attempted. */
    @WithDefault("72h")
    Duration patience();

    /** How long a node may take for an attempt before another node takes the row. */
    @WithDefault("2m")
    Duration lease();

    /** How many attempts a node makes at the same time. */
    @WithDefault("64")
    int atOnce();
}
