package org.readout.notify.delivery.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.readout.notify.delivery.Attempt;

@ApplicationScoped
class AttemptMetrics {
    private final MeterRegistry meters;

    AttemptMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(@Observes Attempt attempt) {
        meters.timer(
                        "readout.delivery.attempts",
                        "channel",
                        attempt.delivery().destination().channel().type(),
                        "outcome",
                        attempt.outcome().word())
                .record(attempt.took());
    }
}
