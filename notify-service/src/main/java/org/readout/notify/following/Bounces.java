package org.readout.notify.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Deliveries;

/** Mails that came back. */
@ApplicationScoped
public class Bounces {
    private final Deliveries deliveries;
    private final Suppressions suppressions;
    private final Clock clock;

    Bounces(Deliveries deliveries, Suppressions suppressions, Clock clock) {
        this.deliveries = deliveries;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /**
     * No more mails go where these failed for good; how many destinations that concerns. Where the delivery is known, that is the address it
     * went to: the recipients named may be others that it was forwarded to.
     */
    public int add(Optional<String> deliveryId, List<DeliveryStatus> failures) {
        String why = failures.getFirst().why();
        int destinations = deliveryId
                .flatMap(deliveries::mailedTo)
                .map(address -> List.of(new DeliveryStatus(address, why)))
                .orElse(failures)
                .stream()
                .mapToInt(suppressions::add)
                .sum();
        deliveryId.ifPresent(id -> deliveries.cameBack(id, why, clock.instant()));
        return destinations;
    }
}
