package org.readout.notify.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
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
    private final Alerts alerts;
    private final Clock clock;
    private Thread thread;

    DeliveryLoop(DeliveryRound round, Alerts alerts, Clock clock) {
        this.round = round;
        this.alerts = alerts;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("delivery-loop").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        thread.join();
        if (!round.awaitEnd(TO_END)) {
            LOG.info("some attempts did not end in time; they are made again when their leases end");
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        try {
            int released = alerts.release(clock.instant(), MOST_RELEASED);
            return released + round.begin() > 0 ? Duration.ofMillis(5) : PAUSE;
        } catch (RuntimeException e) {
            LOG.warnf("deliveries wait: %s", e.getMessage());
            return PAUSE_AFTER_FAILURE;
        }
    }
}
