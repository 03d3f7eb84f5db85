package org.readout.notify.following.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.following.DeliveryStatus;
import org.readout.notify.following.Suppressions;

@Path("/bounces")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bounces", description = "Mails that come back; whoever reads the return path hands them in here")
class BouncesResource {
    private final Suppressions suppressions;

    BouncesResource(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    record Suppressed(int recipients, int destinations) {}

    @POST
    @Consumes({"message/rfc822", "multipart/report", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Hand in a delivery status notification (RFC 3464)",
            description =
                    "No more mails go to the recipients that failed for good, and their subscriptions are disabled.")
    @APIResponse(responseCode = "400", description = "No recipient failed for good in it")
    public Suppressed bounce(String notification) {
        List<DeliveryStatus> failures = DeliveryStatus.failures(notification);
        if (failures.isEmpty()) {
            throw Problems.wrong(
                    "The notification", "tells of no recipient that failed for good (Action: failed, Status: 5.x.x)");
        }
        return new Suppressed(
                failures.size(), failures.stream().mapToInt(suppressions::add).sum());
    }

    @DELETE
    @Path("/{address}")
    @Operation(summary = "Let mails go to an address again")
    public void lift(@PathParam("address") String address) {
        if (!suppressions.lift(address)) {
            throw HttpProblem.builder()
                    .withStatus(404)
                    .withTitle("Not suppressed")
                    .withDetail("No mails came back from " + address)
                    .build();
        }
    }
}
