package org.readout.ingest.signatures.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.readout.ingest.signatures.SignaturesConfig;
import org.readout.ingest.signatures.SourceKey;
import org.readout.ingest.signatures.SourceKeys;
import org.readout.ingest.sources.SourceName;

@Path("/sources/{source}/keys")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RunOnVirtualThread
public class SourceKeysResource {
    private final SourceKeys keys;
    private final SignaturesConfig config;

    SourceKeysResource(SourceKeys keys, SignaturesConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @GET
    @Operation(
            summary = "The keys with which a source may sign its pushes",
            description = "A shared secret itself is shown only in the answer to who adds it.")
    public List<KeyView> all(@PathParam("source") String source) {
        return keys.of(source).stream().map(KeyView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a source a key",
            description =
                    "{} makes a shared secret. The keys that the source has count for the overlap longer, so that its senders can change theirs one by one.")
    @APIResponse(responseCode = "201", description = "It counts from now on")
    @APIResponse(responseCode = "409", description = "A source has this key already")
    public Response add(@PathParam("source") String source, NewKey wanted) {
        if (!SourceName.isOne(source)) {
            throw Problems.unreadable("source", SourceName.RULE);
        }
        NewKey asked = wanted == null ? new NewKey(null, null) : wanted;
        var key = new SourceKey(UUID.randomUUID(), source, asked.signingKey(), Instant.now(), Optional.empty());
        if (!keys.add(key, asked.overlapOr(config.overlap()))) {
            throw Problems.conflict("A source has this key already, and each key is of one source only; make another.");
        }
        return Response.created(URI.create("/sources/" + source + "/keys/" + key.id()))
                .entity(KeyView.added(key))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "A key counts no more from now on")
    public Response remove(@PathParam("source") String source, @PathParam("id") String id) {
        if (!keys.remove(source, keyId(id))) {
            throw Problems.unknown("'" + source + "' has no key " + id);
        }
        return Response.noContent().build();
    }

    private static UUID keyId(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("id", "'" + id + "' is no id of a key; GET /sources/{source}/keys lists them");
        }
    }
}
