package org.readout.ingest.websub.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.websub.Callback;

/** The callback of subscriptions; its address is known to the hub only, and what a hub sends is signed. */
@Path("/websub/{token}")
@PermitAll
@Tag(name = "WebSub", description = "Where the hubs of feeds call")
@RunOnVirtualThread
public class WebSubResource {
    private static final int LONGEST_CHALLENGE = 4_096;
    private static final int LONGEST_LEASE = 9;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Callback callback;

    WebSubResource(Callback callback) {
        this.callback = callback;
    }

    @GET
    @Operation(summary = "A hub asks whether we want its messages, or says that we do not get them")
    @APIResponse(responseCode = "200", description = "We do: the challenge")
    @APIResponse(responseCode = "404", description = "We do not")
    public Response verify(
            @PathParam("token") String token,
            @QueryParam("hub.mode") String mode,
            @QueryParam("hub.topic") String topic,
            @QueryParam("hub.challenge") String challenge,
            @QueryParam("hub.lease_seconds") String lease,
            @QueryParam("hub.reason") String reason) {
        boolean meant = switch (mode == null ? "" : mode) {
            case "subscribe" ->
                challenge != null
                        && challenge.length() <= LONGEST_CHALLENGE
                        && callback.verify(token(token), topic, seconds(lease));
            case "denied" ->
                callback.deny(token(token), topic, "the hub denies it" + (reason == null ? "" : ": " + reason));
            // Nobody here ever asks to be told no more: a lease runs out by itself.
            default -> false;
        };
        if (!meant) {
            throw Problems.unknown("Nobody here asked for this: hub.mode is " + mode + ", hub.topic " + topic);
        }
        return Response.ok(challenge == null ? "" : challenge, MediaType.TEXT_PLAIN_TYPE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A hub sends new entries")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "401", description = "X-Hub-Signature is not by the secret that the hub was given")
    @APIResponse(responseCode = "410", description = "Nobody here wants it any more")
    @APIResponse(responseCode = "503", description = "The log takes nothing at the moment; send it again")
    public Response receive(
            @PathParam("token") String token,
            @HeaderParam("X-Hub-Signature") String signature,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] body) {
        return switch (callback.receive(
                token(token), Optional.ofNullable(signature), Optional.ofNullable(contentType), body)) {
            case TAKEN -> Response.noContent().build();
            case UNKNOWN -> throw Problems.gone("Nobody here wants these messages any more.");
            case NOT_SIGNED ->
                throw Problems.unauthorized(
                        "Send X-Hub-Signature: sha256= (or sha1, sha384, sha512) and the HMAC of the body by hub.secret, in hexadecimal.");
            case NOT_NOW ->
                throw Problems.unavailable("The log of wire items takes nothing at the moment.", RETRY_AFTER);
        };
    }

    private static Optional<Duration> seconds(String lease) {
        return Optional.ofNullable(lease)
                .filter(digits -> digits.length() <= LONGEST_LEASE && digits.matches("\\d+"))
                .map(digits -> Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static UUID token(String token) {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException e) {
            throw Problems.unknown("There is no such callback");
        }
    }
}
