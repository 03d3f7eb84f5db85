package org.readout.ingest.rights.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.Usage;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.rights.Rights;
import org.readout.ingest.sources.SourceName;

@Path("/sources")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "What each source's licence lets be shown")
@RunOnVirtualThread
public class SourcesResource {
    private final Rights rights;

    SourcesResource(Rights rights) {
        this.rights = rights;
    }

    /** A source and its licence: full-text or quote-only. */
    public record Licence(String source, String usage) {}

    @GET
    @Operation(
            summary = "All licences that were set",
            description = "A source that is not listed may be shown in full.")
    public List<Licence> all() {
        return rights.all().entrySet().stream()
                .map(right -> new Licence(right.getKey(), right.getValue().word()))
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList();
    }

    @PUT
    @Path("{source}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the licence of a source",
            description = "{\"usage\": \"quote-only\"} or full-text; holds for what is decided from now on.")
    public Licence set(@PathParam("source") String source, Licence wanted) {
        if (!SourceName.isOne(source)) {
            throw Problems.unreadable("source", SourceName.RULE);
        }
        Usage usage = Arrays.stream(Usage.values())
                .filter(value -> wanted != null && value.word().equals(wanted.usage()))
                .findFirst()
                .orElseThrow(() -> Problems.unreadable("usage", "it is full-text or quote-only"));
        rights.set(source, usage);
        return new Licence(source, usage.word());
    }
}
