package org.readout.notify.following.http;

import org.readout.notify.following.Subscription;

/** One subscription on the manage page. */
record ManagedLine(String id, String query, String state, boolean active, boolean paused) {

    static ManagedLine of(Subscription subscription) {
        return new ManagedLine(
                subscription.id(),
                subscription.query(),
                subscription.state().word(),
                subscription.state() == Subscription.State.ACTIVE,
                subscription.state() == Subscription.State.PAUSED);
    }
}
