package org.readout.notify.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are attempted. */
@ConfigMapping(prefix = "readout.delivery")
public interface DeliveryConfig {
    /** The pause after the first failed attempt; each further one doubles it. */
    @WithDefault("1s")
    Duration firstRetry();

    /** The longest pause. */
    @WithDefault("3h")
    Duration longestRetry();

    /** How long after its creation a delivery is still attempted. */
    @WithDefault("72h")
    Duration patience();

    /** How long after its last sign of life another node takes what a node was about to attempt. */
    @WithDefault("10s")
    Duration lease();

    /** How many webhooks a node sends at the same time. */
    @WithDefault("256")
    int webhooksAtOnce();

    /** How many mails a node sends at the same time. */
    @WithDefault("10")
    int mailsAtOnce();

    /** How many pushes to browsers a node sends at the same time. */
    @WithDefault("64")
    int pushesAtOnce();

    /** How many of these may go to one destination. */
    @WithDefault("16")
    int share();
}
