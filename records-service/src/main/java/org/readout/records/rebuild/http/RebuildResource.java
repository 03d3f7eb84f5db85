package org.readout.records.rebuild.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.records.access.Roles;
import org.readout.records.rebuild.Progress;
import org.readout.records.rebuild.Rebuild;
import org.readout.records.rebuild.TablesBeside;

@Path("/rebuild")
@Tag(name = "Operating")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
class RebuildResource {
    private final Rebuild rebuild;

    RebuildResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** How it stands. */
    @Schema(name = "Rebuild")
    public record RebuildAnswer(
            @Schema(enumeration = {"never", "reading", "swapping", "done", "failed"})
            String state,

            Instant since,
            @Schema(description = "Events applied.") long applied,

            @Schema(description = "Events in the log when it began.")
            long of,

            @Schema(nullable = true, description = "SHA-256 of the canonical dump before.")
            String before,

            @Schema(
                    nullable = true,
                    description = "SHA-256 of the canonical dump after; the same when the tables were right.")
            String after,

            @Schema(nullable = true, description = "Meetings that are not what they were.")
            Long changed,

            @Schema(nullable = true) String failure) {
        static RebuildAnswer of(Progress progress) {
            return new RebuildAnswer(
                    progress.state().name().toLowerCase(Locale.ROOT),
                    progress.since(),
                    progress.applied(),
                    progress.of(),
                    progress.swap().map(TablesBeside.Swap::before).orElse(null),
                    progress.swap().map(TablesBeside.Swap::after).orElse(null),
                    progress.swap().map(TablesBeside.Swap::changed).orElse(null),
                    progress.failure().orElse(null));
        }
    }

    /** What the canonical dump of all meetings hashes to. */
    @Schema(name = "Digest")
    public record DigestAnswer(String sha256) {}

    @POST
    @Operation(
            summary =
                    "Makes everything again from the log, beside the tables that answer, and swaps when it has caught up.")
    @APIResponse(responseCode = "202", description = "It has begun; its progress lies at the same address.")
    @APIResponse(responseCode = "409", description = "One is running.")
    public Response begin() {
        if (!rebuild.begin()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.CONFLICT)
                    .withTitle("A rebuild is running")
                    .withDetail("Wait until it is done; GET /rebuild tells.")
                    .build();
        }
        return Response.accepted(RebuildAnswer.of(rebuild.progress()))
                .location(URI.create("/rebuild"))
                .build();
    }

    @GET
    @Operation(summary = "How the latest rebuild on this node stands.")
    public RebuildAnswer progress() {
        return RebuildAnswer.of(rebuild.progress());
    }

    @GET
    @Path("/digest")
    @RunOnVirtualThread
    @Operation(summary = "SHA-256 of the canonical dump of all meetings, to compare two stores.")
    public DigestAnswer digest() {
        return new DigestAnswer(rebuild.digest());
    }
}
