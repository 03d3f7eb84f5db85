package org.readout.records.dumps.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.records.access.Roles;
import org.readout.records.dumps.Dump;
import org.readout.records.dumps.Dumps;
import org.readout.records.parameters.Parameters;

@Path("/dumps")
@Tag(name = "Exports")
class DumpsResource {
    private final Dumps dumps;

    DumpsResource(Dumps dumps) {
        this.dumps = dumps;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @RunOnVirtualThread
    @Operation(summary = "The dumps of all meetings that can be downloaded, the latest first, with their checksums.")
    public List<Dump> all(@Context UriInfo address) throws IOException {
        Parameters.of(address.getQueryParameters(), Set.of());
        return dumps.all();
    }

    @GET
    @Path("/{id}/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.READER)
    @RunOnVirtualThread
    @Operation(summary = "A file of a dump: meetings.ndjson.gz, sha256sums or manifest.json.")
    @APIResponse(responseCode = "404", description = "There is none of this name.")
    public Response file(@PathParam("id") String id, @PathParam("file") String file) {
        return dumps.file(id, file)
                .map(path -> Response.ok(path.toFile())
                        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                        .build())
                .orElseThrow(() -> problem(Status.NOT_FOUND, "Unknown file", "GET /dumps tells which there are."));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @RunOnVirtualThread
    @Operation(summary = "Makes a dump now, beside those that are made by the clock.")
    @APIResponse(responseCode = "202", description = "It is being written; GET /dumps has it when it is whole.")
    @APIResponse(responseCode = "409", description = "One is being written, or there is no folder for them.")
    public Response begin() {
        if (!dumps.areMade()) {
            throw problem(Status.CONFLICT, "No dumps here", "Set readout.dump.folder, and start the service again.");
        }
        if (!dumps.begin()) {
            throw problem(Status.CONFLICT, "A dump is being written", "GET /dumps has it when it is whole.");
        }
        return Response.accepted().build();
    }

    private static HttpProblem problem(Status status, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .build();
    }
}
