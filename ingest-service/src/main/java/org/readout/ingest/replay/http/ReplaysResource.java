package org.readout.ingest.replay.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.replay.Replay;
import org.readout.ingest.replay.Replays;
import org.readout.ingest.replay.Rereading;
import org.readout.ingest.replay.Scope;

@Path("/replays")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replays", description = "Read the log again with the reader of today")
@RunOnVirtualThread
public class ReplaysResource {
    private final Rereading rereading;
    private final Replays replays;

    ReplaysResource(Rereading rereading, Replays replays) {
        this.rereading = rereading;
        this.replays = replays;
    }

    /** What is read again: all, or a source, or what was received in a period. */
    public record NewReplay(String source, Instant from, Instant to) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read again and compare; publishes nothing",
            description = "{} is everything; {\"source\": …, \"from\": …, \"to\": …}")
    @APIResponse(
            responseCode = "202",
            description = "It is being read; the differences appear at the address in Location")
    public Response begin(NewReplay wanted) {
        NewReplay all = wanted == null ? new NewReplay(null, null, null) : wanted;
        Replay replay = rereading.begin(new Scope(
                Optional.ofNullable(all.source()), Optional.ofNullable(all.from()), Optional.ofNullable(all.to())));
        return Response.accepted(ReplayView.of(replay))
                .location(URI.create("/replays/" + replay.id()))
                .build();
    }

    @GET
    @Operation(summary = "The last hundred")
    public List<ReplayView> all() {
        return replays.all().stream().map(ReplayView::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far it is, and what reads otherwise: counts and samples")
    public ReplayView find(@PathParam("id") String id) {
        return ReplayView.of(replay(id));
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish the differences, as history that nobody is alerted of")
    @APIResponse(responseCode = "409", description = "It is not read yet, or was published")
    public Response publish(@PathParam("id") String id) {
        Replay replay = replay(id);
        if (replay.state() != Replay.State.READ) {
            throw Problems.conflict("This replay is " + replay.state().word() + "; one that is read can be published");
        }
        return Response.accepted(ReplayView.of(rereading.publish(replay))).build();
    }

    private Replay replay(String id) {
        try {
            return replays.find(UUID.fromString(id)).orElseThrow(() -> Problems.unknown("There is no replay " + id));
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("id", "'" + id + "' is no id of a replay; GET /replays lists them");
        }
    }
}
