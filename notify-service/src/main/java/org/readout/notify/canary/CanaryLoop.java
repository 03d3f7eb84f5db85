package org.readout.notify.canary;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends canaries out while the service runs, if that is wanted. */
@ApplicationScoped
class CanaryLoop {
    private static final Logger LOG = Logger.getLogger(CanaryLoop.class);

    private final CanaryFlight flight;
    private final Optional<Duration> every;

    CanaryLoop(CanaryFlight flight, CanaryConfig config) {
        this.flight = flight;
        this.every = config.every();
    }

    @Scheduled(every = "${readout.canary.look-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        every.ifPresent(pause -> {
            try {
                flight.release(pause);
            } catch (RuntimeException e) {
                // It counts as one that did not arrive.
                LOG.warnf("a canary could not set out: %s", e.getMessage());
            }
        });
    }
}
