package org.readout.notify.canary.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.readout.notify.canary.CanaryFlight;

@Path("/canary/arrivals")
@PermitAll
@RunOnVirtualThread
class CanaryResource {
    private final CanaryFlight flight;
    private final MeterRegistry meters;

    CanaryResource(CanaryFlight flight, MeterRegistry meters) {
        this.flight = flight;
        this.meters = meters;
    }

    @POST
    @Operation(hidden = true)
    public void arrive(String webhook) {
        flight.arrived(webhook)
                .ifPresent(took -> meters.timer("readout.canary.flights").record(took));
    }
}
