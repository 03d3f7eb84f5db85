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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.delivery.RelayConfig;
import org.readout.notify.delivery.ReturnPath;
import org.readout.notify.following.Bounces;
import org.readout.notify.following.DeliveryStatus;
import org.readout.notify.following.Suppressions;

@Path("/bounces")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bounces", description = "Mails that come back; whoever reads the return path hands them in here")
class BouncesResource {
    private final Bounces bounces;
    private final Suppressions suppressions;
    private final Optional<ReturnPath> returnPath;

    BouncesResource(Bounces bounces, Suppressions suppressions, RelayConfig config) {
        this.bounces = bounces;
        this.suppressions = suppressions;
        this.returnPath = config.returnPath().map(ReturnPath::of);
    }

    record Suppressed(int recipients, int destinations) {}

    @POST
    @Consumes({"message/rfc822", "multipart/report", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Hand in a delivery status notification (RFC 3464)",
            description =
                    "No more mails go to the recipients that failed for good, and their subscriptions are disabled. The delivery"
                            + " that came back is known by the return path that the notification was sent to.")
    @APIResponse(responseCode = "400", description = "No recipient failed for good in it")
    public Suppressed bounce(
            @Parameter(description = "The address that it came to, where it does not say so itself")
                    @QueryParam("recipient")
                    String recipient,
            String notification) {
        List<DeliveryStatus> failures = DeliveryStatus.failures(notification);
        if (failures.isEmpty()) {
            throw Problems.wrong(
                    "The notification", "tells of no recipient that failed for good (Action: failed, Status: 5.x.x)");
        }
        Optional<String> delivery = returnPath.flatMap(
                path -> path.deliveryIn(Objects.requireNonNullElse(recipient, "") + "\n" + notification));
        return new Suppressed(failures.size(), bounces.add(delivery, failures));
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
