package org.readout.notify.following.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.delivery.AttemptLine;
import org.readout.notify.delivery.Channel;
import org.readout.notify.following.Endpoints;
import org.readout.notify.following.Following;
import org.readout.notify.following.Subscription;

@Path("/subscriptions/{id}")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "What became of each sending, and sending again")
class EndpointResource {
    private final Following following;
    private final Endpoints endpoints;
    private final JsonWebToken token;

    EndpointResource(Following following, Endpoints endpoints, JsonWebToken token) {
        this.following = following;
        this.endpoints = endpoints;
        this.token = token;
    }

    record SentAgain(int deliveries) {}

    record Trial(String deliveryId) {}

    record NewSecret(String secret, Instant previousUntil) {}

    @GET
    @Path("/deliveries/{delivery}/attempts")
    @Operation(summary = "The attempts of a delivery: when, how long it took, what the other side said")
    public List<AttemptLine> attempts(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        return endpoints.attempts(own(id), delivery);
    }

    @POST
    @Path("/deliveries/{delivery}/redeliver")
    @Operation(summary = "Send one delivery again, under the same id")
    @APIResponse(responseCode = "202", description = "It is attempted at once")
    public Response redeliver(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        int sent = endpoints.sendAgain(own(id), Optional.of(delivery), Optional.empty());
        if (sent == 0) {
            throw Problems.unknownDelivery(delivery);
        }
        return Response.accepted(new SentAgain(sent)).build();
    }

    @POST
    @Path("/redeliver")
    @Operation(summary = "Send again all deliveries made since a time, under the same ids")
    @APIResponse(responseCode = "202", description = "They are attempted at once")
    public Response redeliverSince(
            @PathParam("id") String id,
            @Parameter(description = "ISO 8601", example = "2026-03-02T08:00:00Z") @QueryParam("since") String since) {
        return Response.accepted(
                        new SentAgain(endpoints.sendAgain(own(id), Optional.empty(), Optional.of(instant(since)))))
                .build();
    }

    @POST
    @Path("/test")
    @Operation(summary = "Send a test event")
    @APIResponse(responseCode = "202", description = "It is attempted at once")
    public Response test(@PathParam("id") String id) {
        Subscription own = own(id);
        if (own.state() == Subscription.State.UNCONFIRMED) {
            throw Problems.unconfirmed(id);
        }
        return Response.accepted(new Trial(endpoints.sendTrial(own))).build();
    }

    @POST
    @Path("/secret")
    @Operation(
            summary = "Sign with a new secret",
            description = "Told only here. For a day webhooks carry a signature by the one before as well.")
    public NewSecret rotate(
            @PathParam("id") String id,
            @Parameter(description = "hmac or ed25519", example = "hmac") @QueryParam("scheme") String scheme) {
        Subscription own = own(id);
        if (!(own.destination().channel() instanceof Channel.Webhook)) {
            throw Problems.wrong(
                    "The subscription", "is no webhook; only webhooks are signed with a secret that both sides know");
        }
        Endpoints.Rotated rotated = endpoints.rotate(own, isPrivateKey(scheme));
        return new NewSecret(rotated.secret(), rotated.previousUntil());
    }

    private static boolean isPrivateKey(String scheme) {
        return switch (scheme) {
            case null -> false;
            case "hmac" -> false;
            case "ed25519" -> true;
            default -> throw Problems.wrong("scheme", "is '" + scheme + "'; write hmac or ed25519");
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw Problems.wrong("since", "is '" + text + "'; write a time such as 2026-03-02T08:00:00Z");
        }
    }

    private Subscription own(String id) {
        return following.find(token.getSubject(), id).orElseThrow(() -> Problems.unknown(id));
    }
}
