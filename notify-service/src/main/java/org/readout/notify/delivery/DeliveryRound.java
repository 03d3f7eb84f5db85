package org.readout.notify.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final Semaphore free;
    private final int atOnce;

    DeliveryRound(Deliveries deliveries, @All List<Sender> senders, DeliveryConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.senders = senders;
        this.policy = RetryPolicy.of(config);
        this.lease = config.lease();
        this.clock = clock;
        this.atOnce = config.atOnce();
        this.free = new Semaphore(atOnce);
    }

    /** Begins as many due attempts as there is room for and returns how many. */
    public int begin() {
        int room = free.drainPermits();
        int begun = 0;
        try {
            for (Delivery delivery : room == 0 ? List.<Delivery>of() : deliveries.take(room, clock.instant(), lease)) {
                Thread.ofVirtual().name("delivery-" + delivery.id()).start(() -> attemptAndFree(delivery));
                begun++;
            }
        } finally {
            free.release(room - begun);
        }
        return begun;
    }

    /** Waits for the attempts that were begun; false when they take longer. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        boolean ended = free.tryAcquire(atOnce, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            free.release(atOnce);
        }
        return ended;
    }

    private void attemptAndFree(Delivery delivery) {
        try {
            attempt(delivery);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The row says that it is taken until its lease ends, then it is attempted again.
            LOG.warnf(e, "the attempt of delivery %s could not be noted", delivery.id());
        } finally {
            free.release();
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
        switch (outcome) {
            case Outcome.Arrived arrived -> deliveries.note(attempt, Deliveries.State.DELIVERED, Optional.empty());
            case Outcome.Refused refused -> deliveries.note(attempt, Deliveries.State.GIVEN_UP, Optional.empty());
            case Outcome.Failed failed -> {
                Optional<Instant> next = policy.next(
                        delivery.createdAt(),
                        end,
                        delivery.attempt(),
                        failed.retryAfter(),
                        RandomGenerator.getDefault());
                deliveries.note(attempt, next.isPresent() ? Deliveries.State.WAITING : Deliveries.State.GIVEN_UP, next);
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
