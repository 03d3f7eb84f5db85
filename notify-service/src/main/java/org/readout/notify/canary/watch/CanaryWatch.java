package org.readout.notify.canary.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.readout.notify.canary.CanaryFlight;

/** Says whether a canary is missing: as a figure to alarm on, and at {@code /q/health/well}. No service is taken out of use for it. */
@Startup
@Wellness
@ApplicationScoped
class CanaryWatch implements HealthCheck {
    private final CanaryFlight flight;
    private volatile boolean missing;

    CanaryWatch(CanaryFlight flight, MeterRegistry meters) {
        this.flight = flight;
        Gauge.builder("readout.canary.missing", this, watch -> watch.missing ? 1 : 0)
                .description("1 while the last canary that had its time has not arrived")
                .register(meters);
    }

    @Scheduled(every = "${readout.canary.look-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        missing = flight.isMissing();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("canary").status(!missing).build();
    }
}
