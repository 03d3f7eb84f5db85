package org.readout.notify.delivery.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the mail relay is waited for. Where it is, is told to Quarkus' mailer. */
@ConfigMapping(prefix = "readout.relay")
interface RelayConfig {
    /** How long handing over one mail may take. */
    @WithDefault("30s")
    Duration timeout();

    /** How often one that is away is looked for. */
    @WithDefault("2s")
    Duration lookedForEvery();
}
