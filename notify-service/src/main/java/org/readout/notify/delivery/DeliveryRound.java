package org.readout.notify.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    private final AttemptBook book;
    private final List<Sender> senders;
    private final RetryPolicy policy;
    private final Duration lease;
    private final Clock clock;
    private final Event<Broken> broken;
    private final Event<Attempt> made;
    private final List<Lane> lanes;
    private final Semaphore news = new Semaphore(0);

    DeliveryRound(
            Deliveries deliveries,
            AttemptBook book,
            @All List<Sender> senders,
            DeliveryConfig config,
            Clock clock,
            Event<Broken> broken,
            Event<Attempt> made) {
        this.deliveries = deliveries;
        this.book = book;
        this.senders = senders;
        this.policy = RetryPolicy.of(config);
        this.lease = config.lease();
        this.clock = clock;
        this.broken = broken;
        this.made = made;
        this.lanes = List.of(
                new Lane(Channel.Email.TYPE, config.mailsAtOnce(), config.share(), clock, this::wake),
                new Lane(Channel.Webhook.TYPE, config.webhooksAtOnce(), config.share(), clock, this::wake),
                new Lane(Channel.WebPush.TYPE, config.pushesAtOnce(), config.share(), clock, this::wake));
    }

    /** Begins as many due attempts as there is room for and returns how many. */
    public int begin() {
        return lanes.stream().mapToInt(this::begin).sum();
    }

    /** There may be something to do. */
    void wake() {
        news.release();
    }

    /** Waits until there may be something to do, at most this long. */
    void await(Duration longest) throws InterruptedException {
        if (news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private int begin(Lane lane) {
        return lane.wanted()
                .map(wanted -> begin(lane, deliveries.take(wanted, clock.instant(), lease)))
                .orElse(0);
    }

    private int begin(Lane lane, List<Delivery> taken) {
        int begun = 0;
        for (Delivery delivery : taken) {
            if (lane.begins(delivery)) {
                Thread.ofVirtual().name("delivery-" + delivery.id()).start(() -> attempt(lane, delivery));
                begun++;
            }
        }
        return begun;
    }

    /** Renews the leases of attempts that take long. */
    void renewLeases() {
        Duration third = lease.dividedBy(3);
        for (Lane lane : lanes) {
            List<String> slow = lane.takenFor(third);
            if (!slow.isEmpty()) {
                deliveries.renew(slow, clock.instant().plus(lease));
            }
        }
    }

    /** Begins no more attempts and waits for those that were begun; false when they take longer. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        lanes.forEach(Lane::close);
        for (Lane lane : lanes) {
            if (!lane.awaitEnd(patience)) {
                return false;
            }
        }
        return true;
    }

    private void attempt(Lane lane, Delivery delivery) {
        try {
            if (delivery.hasNothingToTell()) {
                deliveries.drop(delivery.id(), clock.instant());
            } else if (lane.awaitTurn(delivery)) {
                conclude(inTurn(lane, delivery));
            } else {
                deliveries.giveBack(delivery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The row says that it is taken until its lease ends, then it is attempted again.
            LOG.warnf(e, "the attempt of delivery %s could not be concluded", delivery.id());
        } finally {
            lane.ends(delivery);
        }
    }

    private Attempt inTurn(Lane lane, Delivery delivery) throws InterruptedException {
        try {
            Instant start = clock.instant();
            Outcome outcome = outcome(delivery);
            lane.learns(delivery, outcome);
            return new Attempt(delivery, start, Duration.between(start, clock.instant()), outcome);
        } finally {
            lane.endTurn(delivery);
        }
    }

    private void conclude(Attempt attempt) {
        made.fire(attempt);
        Delivery delivery = attempt.delivery();
        switch (attempt.outcome()) {
            case Outcome.Arrived arrived -> note(attempt, Deliveries.State.DELIVERED);
            case Outcome.Refused refused -> note(attempt, Deliveries.State.GIVEN_UP);
            case Outcome.Gone gone -> {
                note(attempt, Deliveries.State.GIVEN_UP);
                broken.fire(new Broken(delivery.destination().id(), attempt.answer()));
            }
            case Outcome.Failed failed -> tryAgain(attempt, failed.retryAfter());
            case Outcome.Unreached unreached -> tryAgain(attempt, Optional.empty());
        }
    }

    private void tryAgain(Attempt attempt, Optional<Duration> retryAfter) {
        Delivery delivery = attempt.delivery();
        Optional<Instant> next = policy.next(
                delivery.begunAt(), attempt.end(), delivery.attempt(), retryAfter, RandomGenerator.getDefault());
        if (next.isPresent()) {
            book.write(new Noted(attempt, Deliveries.State.WAITING, next.map(delivery::afterQuiet)));
            return;
        }
        note(attempt, Deliveries.State.GIVEN_UP);
        if (!deliveries.arrivedSince(delivery.destination().id(), delivery.begunAt())) {
            broken.fire(new Broken(delivery.destination().id(), attempt.answer()));
        }
    }

    private void note(Attempt attempt, Deliveries.State state) {
        book.write(new Noted(attempt, state, Optional.empty()));
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
