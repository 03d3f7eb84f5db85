package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        return erase(subscriptions.destinationsOf(owner));
    }

    /** All at once: one after the other would lock the deliveries of the first before those of the second, whatever their ids. */
    private int erase(List<String> destinations) {
        destinations.forEach(subscriptions::hold);
        for (String destination : destinations) {
            for (Subscription subscription : subscriptions.at(destination)) {
                alerts.suppress(subscription.id(), "its reader was erased");
            }
        }
        alerts.erase(destinations);
        return destinations.stream().mapToInt(subscriptions::erase).sum();
    }
}
