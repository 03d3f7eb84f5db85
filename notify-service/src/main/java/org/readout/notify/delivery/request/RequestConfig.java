package org.readout.notify.delivery.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How requests to addresses that somebody gave are made: webhooks, and pushes to browsers. */
@ConfigMapping(prefix = "readout.webhooks")
interface RequestConfig {
    /** Whether requests may go to private, loopback and link-local addresses: for receivers on the same machine or net. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** Ranges that requests may go to although they are not public, such as {@code 10.1.0.0/16}. */
    Optional<List<String>> allowedRanges();

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
