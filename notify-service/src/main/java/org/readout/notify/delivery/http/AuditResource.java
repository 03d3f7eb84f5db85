package org.readout.notify.delivery.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Audit;

@Path("/audit")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Audit")
class AuditResource {
    private final Alerts alerts;

    AuditResource(Alerts alerts) {
        this.alerts = alerts;
    }

    @GET
    @Operation(summary = "matched = delivered + held + waiting + given up + suppressed")
    public Audit audit() {
        return alerts.audit();
    }
}
