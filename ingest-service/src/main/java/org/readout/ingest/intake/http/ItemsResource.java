package org.readout.ingest.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.intake.Acceptance;
import org.readout.ingest.intake.Intake;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.sending.NotSent;

@Path("/items")
@Tag(name = "Items", description = "Send wire copy, and see what became of it")
@RunOnVirtualThread
public class ItemsResource {
    private static final int LINE_LIMIT = 1024 * 1024;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Intake intake;
    private final Once once;
    private final Callers callers;

    ItemsResource(Intake intake, Once once, Callers callers) {
        this.intake = intake;
        this.once = once;
        this.callers = callers;
    }

    // Open to all, because who signs has no token; the callers are looked at first.
    @POST
    @PermitAll
    @SecurityRequirement(name = "SecurityScheme")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send wire copy",
            description =
                    "Answers when the log has it on all replicas in sync. Sending the same again is harmless: it has the same id. With an Idempotency-Key the answer is the same too, for 24 hours. Instead of a token a push may carry webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks 1.0.0) by a key of its source; it then speaks for that source only, and webhook-id takes the place of the Idempotency-Key.")
    @APIResponse(responseCode = "202", description = "Accepted; what becomes of it is told at the address in Location")
    @APIResponse(responseCode = "400", description = "Cannot be read; the problem says where and why")
    @APIResponse(
            responseCode = "401",
            description = "Neither a token nor a signature that counts; the problem says what is wrong with it")
    @APIResponse(responseCode = "409", description = "A request with this Idempotency-Key is being worked on")
    @APIResponse(responseCode = "413", description = "A document is larger than 1 MiB")
    @APIResponse(responseCode = "415", description = "A media type that is not read here")
    @APIResponse(responseCode = "422", description = "Something else came with this Idempotency-Key before")
    @APIResponse(
            responseCode = "503",
            description = "The log takes nothing at the moment; send it again after Retry-After")
    public Response push(
            @Parameter(
                            description =
                                    "Short name of the sender; may be left out where the document says it, and must be there where the push is signed",
                            example = "steppe-wire")
                    @QueryParam("source")
                    String source,
            @Parameter(
                            description = "backfill for an archive: records take it in, and nobody is alerted of it",
                            schema =
                                    @Schema(
                                            enumeration = {"live", "backfill"},
                                            defaultValue = "live"))
                    @QueryParam("occasion")
                    String occasion,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @Parameter(
                            description = "Makes repeats of this request have the same answer",
                            example = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.OBJECT),
                                        examples = @ExampleObject(name = "One story", value = Examples.ITEM)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(implementation = String.class),
                                        examples = @ExampleObject(name = "Plain text", value = Examples.TEXT)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(implementation = String.class))
                            })
                    byte[] content) {
        Optional<String> sender = Optional.ofNullable(source).filter(name -> !name.isBlank());
        Caller caller = callers.of(headers, sender, content);
        var push = new Push(sender, occasion(occasion), contentType, content);
        return keyOf(caller, key)
                .map(known -> once.answer(
                        Once.keyed(
                                known,
                                caller.name(),
                                bytes(source),
                                bytes(contentType),
                                bytes(push.occasion().word()),
                                content),
                        () -> taken(push)))
                .orElseGet(() -> {
                    Accepted accepted = taken(push);
                    return Once.answer(accepted.only().map(Accepted.Item::location), accepted);
                });
    }

    private static Optional<String> keyOf(Caller caller, String key) {
        return switch (caller) {
            case Caller.Holder holder -> Optional.ofNullable(key);
            case Caller.Signer signer -> Optional.of(signer.messageId());
        };
    }

    private static Occasion occasion(String word) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.word().equals(word == null ? Occasion.LIVE.word() : word))
                .findFirst()
                .orElseThrow(() -> Problems.unreadable("occasion", "it is live or backfill"));
    }

    private Accepted taken(Push push) {
        try {
            return switch (accepted(push)) {
                case Acceptance.Accepted accepted -> Accepted.of(accepted);
                case Acceptance.Refused refused ->
                    throw Problems.unreadable(
                            refused.cause().where(), refused.cause().why());
            };
        } catch (NotSent e) {
            throw Problems.unavailable(
                    "The log of wire items takes nothing at the moment (" + e.getMessage()
                            + "). Send the same again later; that is harmless.",
                    RETRY_AFTER);
        }
    }

    private Acceptance accepted(Push push) throws NotSent {
        if (MediaTypes.isLines(push.contentType())) {
            return intake.acceptLines(push.sender(), push.content(), LINE_LIMIT, push.occasion());
        }
        MediaTypes.requireDocument(push.contentType(), push.content());
        return intake.accept(
                new Submission(push.sender(), push.content(), Optional.of(push.contentType()), Optional.empty()),
                push.occasion());
    }

    private static byte[] bytes(String header) {
        return header == null ? new byte[0] : header.getBytes(StandardCharsets.UTF_8);
    }

    // The bytes are read once and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    private record Push(Optional<String> sender, Occasion occasion, String contentType, byte[] content) {}
}
