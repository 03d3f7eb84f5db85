package org.readout.records.numbers.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.numbers.Network;
import org.readout.records.parameters.Parameters;

@Path("/meetings/network")
@Tag(name = "Numbers")
@RolesAllowed(Roles.READER)
class NetworkResource {
    private static final int MOST_EDGES = 5_000;

    private final MeetingNumbers numbers;

    NetworkResource(MeetingNumbers numbers) {
        this.numbers = numbers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Who meets whom, the strongest ties first. Also as GraphML, with Accept or at /meetings/network.graphml.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Only meetings that answer this query.",
            example = "region:central-asia")
    @Parameter(name = "of", in = ParameterIn.QUERY, description = "states (usual), organisations, persons or parties.")
    @Parameter(name = "edges", in = ParameterIn.QUERY, description = "The most ties, 1 to 5000; 200 without it.")
    public Network network(@Context UriInfo address) {
        Parameters parameters = Parameters.of(address.getQueryParameters(), Set.of("q", "of", "edges"));
        MeetingQuery query = parameters.query();
        Network.Kind kind = parameters
                .choice("of", Network.Kind.values(), Network.Kind::word)
                .orElse(Network.Kind.STATES);
        return numbers.network(query, kind, (int) parameters.number("edges", 1, MOST_EDGES, 200));
    }

    @GET
    @Produces("application/graphml+xml")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public String networkAsGraphMl(@Context UriInfo address) {
        return GraphMl.of(network(address));
    }
}
