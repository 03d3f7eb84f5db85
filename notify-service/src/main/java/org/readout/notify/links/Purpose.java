package org.readout.notify.links;

import java.time.Duration;
import java.util.Locale;

/** What a link allows. */
public enum Purpose {
    /** Confirm one subscription; works once. */
    CONFIRM(Duration.ofDays(3)),
    /** End the subscriptions that a delivery told of. Old mails must keep working, so it lives for long. */
    UNSUBSCRIBE(Duration.ofDays(3650)),
    /** See and change the subscriptions of one address. */
    MANAGE(Duration.ofDays(90));

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }

    /** The word for this in addresses and rows. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
