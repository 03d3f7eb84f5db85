package org.readout.notify.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How queries are tried out. */
@ConfigMapping(prefix = "readout.matching")
interface MatchingConfig {
    /** How far back a query is tried. */
    @WithDefault("90d")
    Duration backtest();

    /** How many mails or chat messages one reader gets within {@link #burst} before more of them are gathered. */
    @WithDefault("20")
    int burstMost();

    /** How long they are gathered. */
    @WithDefault("5m")
    Duration burst();

    /** From how many alerts a week on a query is called noisy. */
    @WithDefault("70")
    double noisyPerWeek();
}
