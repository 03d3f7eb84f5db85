package org.readout.notify.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long the mail relay is waited for. Where it is, is told to Quarkus' mailer. */
@ConfigMapping(prefix = "readout.relay")
public interface RelayConfig {
    /** How long handing over one mail may take. */
    @WithDefault("30s")
    Duration timeout();

    /**
     * Where mails come back to, as {@code bounces@readout.example}: they leave with {@code bounces+<delivery>@readout.example} as their envelope
     * sender, so that what comes back tells which it was. Without it they come back to whom they are from.
     */
    Optional<String> returnPath();

    /** How often one that is away is looked for. */
    @WithDefault("2s")
    Duration lookedForEvery();
}
