package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.readout.notify.delivery.Alerts;

/** Forgets who somebody is. What they were told stays as figures, so that the sums still hold. */
@ApplicationScoped
public class Erasure {
    private final Subscriptions subscriptions;
    private final Alerts alerts;

    Erasure(Subscriptions subscriptions, Alerts alerts) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
    }

    /** Forgets an owner with every address; how many subscriptions ended. */
    @Transactional
    public int eraseOwner(String owner) {
        int ended = 0;
        for (String destination : subscriptions.destinationsOf(owner)) {
            ended += erase(destination);
        }
        return ended;
    }

    /** Forgets one address. */
    @Transactional
    public int erase(String destinationId) {
        subscriptions.hold(destinationId);
        for (Subscription subscription : subscriptions.at(destinationId)) {
            alerts.suppress(subscription.id(), "its reader was erased");
        }
        alerts.erase(destinationId);
        return subscriptions.erase(destinationId);
    }
}
