package org.readout.notify.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Takes what is due and attempts it, each delivery on a thread of its own. */
@ApplicationScoped
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class);

    private final Deliveries deliveries;
    private final List<Sender> senders;
    private final RetryPolicy policy;
    private final Duration lease;
    private final Clock clock;
    private final Event<Broken> broken;
    private final Event<Attempt> made;
    private final List<Lane> lanes;

    DeliveryRound(
            Deliveries deliveries,
            @All List<Sender> senders,
            DeliveryConfig config,
            Clock clock,
            Event<Broken> broken,
            Event<Attempt> made) {
        this.deliveries = deliveries;
        this.senders = senders;
        this.policy = RetryPolicy.of(config);
        this.lease = config.lease();
        this.clock = clock;
        this.broken = broken;
        this.made = made;
        this.lanes = List.of(
                new Lane(Channel.Email.TYPE, config.mailsAtOnce(), config.share()),
                new Lane(Channel.Webhook.TYPE, config.webhooksAtOnce(), config.share()));
    }

    /** Begins as many due attempts as there is room for and returns how many. */
    public int begin() {
        return lanes.stream().mapToInt(this::begin).sum();
    }

    private int begin(Lane lane) {
        int room = lane.takeRoom();
        int begun = 0;
        try {
            for (Delivery delivery : room == 0 ? List.<Delivery>of() : taken(lane, room)) {
                lane.begins(delivery.destination().id());
                Thread.ofVirtual().name("delivery-" + delivery.id()).start(() -> attempt(lane, delivery));
                begun++;
            }
        } finally {
            lane.giveBack(room - begun);
        }
        return begun;
    }

    private List<Delivery> taken(Lane lane, int room) {
        return deliveries.take(
                new Deliveries.Wanted(lane.channel(), room, lane.share(), lane.busy()), clock.instant(), lease);
    }

    /** Waits for the attempts that were begun; false when they take longer. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        for (Lane lane : lanes) {
            if (!lane.awaitEnd(patience)) {
                return false;
            }
        }
        return true;
    }

    private void attempt(Lane lane, Delivery delivery) {
        try {
            attempt(delivery);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The row says that it is taken until its lease ends, then it is attempted again.
            LOG.warnf(e, "the attempt of delivery %s could not be noted", delivery.id());
        } finally {
            lane.ends(delivery.destination().id());
        }
    }

    private void attempt(Delivery delivery) throws InterruptedException {
        if (delivery.hasNothingToTell()) {
            deliveries.drop(delivery.id(), clock.instant());
            return;
        }
        Instant start = clock.instant();
        Outcome outcome = outcome(delivery);
        Instant end = clock.instant();
        var attempt = new Attempt(delivery, start, Duration.between(start, end), outcome);
        made.fire(attempt);
        switch (outcome) {
            case Outcome.Arrived arrived -> deliveries.note(attempt, Deliveries.State.DELIVERED, Optional.empty());
            case Outcome.Refused refused -> deliveries.note(attempt, Deliveries.State.GIVEN_UP, Optional.empty());
            case Outcome.Gone gone -> {
                deliveries.note(attempt, Deliveries.State.GIVEN_UP, Optional.empty());
                broken.fire(new Broken(delivery.destination().id(), gone.answer()));
            }
            case Outcome.Failed failed -> {
                Optional<Instant> next = policy.next(
                        delivery.begunAt(), end, delivery.attempt(), failed.retryAfter(), RandomGenerator.getDefault());
                deliveries.note(attempt, next.isPresent() ? Deliveries.State.WAITING : Deliveries.State.GIVEN_UP, next);
                if (next.isEmpty()
                        && !deliveries.arrivedSince(delivery.destination().id(), delivery.begunAt())) {
                    broken.fire(new Broken(delivery.destination().id(), failed.answer()));
                }
            }
        }
    }

    private Outcome outcome(Delivery delivery) throws InterruptedException {
        Sender sender = senders.stream()
                .filter(candidate -> candidate.sends(delivery.destination().channel()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no door leads to " + delivery.destination().channel()));
        try {
            return sender.send(delivery);
        } catch (RuntimeException e) {
            LOG.warnf(e, "delivery %s failed unexpectedly", delivery.id());
            return new Outcome.Failed(e.toString());
        }
    }
}
