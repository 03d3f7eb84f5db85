package org.readout.notify.delivery.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "readout.webhooks")
interface WebhookConfig {
    /** Whether requests may go to private, loopback and link-local addresses: for receivers on the same machine or net. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** How long connecting may take. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long an attempt may take in all. */
    @WithDefault("15s")
    Duration timeout();

    /** How many bytes of an answer are read before the connection is cut. */
    @WithDefault("65536")
    int longestAnswer();
}
