package org.readout.notify.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Keeps the round going while the service runs. */
@ApplicationScoped
class DeliveryLoop {
    private static final Logger LOG = Logger.getLogger(DeliveryLoop.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(20);

    private static final int MOST_RELEASED = 200;

    private final DeliveryRound round;
    private final AttemptBook book;
    private final Deliveries deliveries;
    private final Alerts alerts;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();
    private Thread writer;

    DeliveryLoop(DeliveryRound round, AttemptBook book, Deliveries deliveries, Alerts alerts, Clock clock) {
        this.round = round;
        this.book = book;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.clock = clock;
    }

    private interface Work {
        void go() throws InterruptedException;
    }

    void start(@Observes StartupEvent event) {
        threads.add(started("delivery-loop", () -> always(this::pass)));
        threads.add(started("delivery-leases", () -> always(this::renew)));
        writer = started("delivery-book", book::keep);
    }

    /** What was taken and not begun is given back, what was begun is ended and noted. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        if (!round.awaitEnd(TO_END)) {
            LOG.info("some attempts did not end in time; they are made again when their leases end");
        }
        writer.interrupt();
        writer.join();
    }

    void hear(@Observes Reached reached) {
        if (deliveries.hasten(reached.channel(), clock.instant()) > 0) {
            round.wake();
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Waiting waiting) {
        round.wake();
    }

    private static Thread started(String name, Work work) {
        return Thread.ofVirtual().name(name).start(() -> {
            try {
                work.go();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void always(Work work) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                work.go();
            } catch (RuntimeException e) {
                LOG.warnf("deliveries wait: %s", e.getMessage());
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void pass() throws InterruptedException {
        int released = alerts.release(clock.instant(), MOST_RELEASED);
        if (released + round.begin() == 0) {
            round.await(PAUSE);
        }
    }

    private void renew() throws InterruptedException {
        Thread.sleep(PAUSE_AFTER_FAILURE);
        round.renewLeases();
    }
}
