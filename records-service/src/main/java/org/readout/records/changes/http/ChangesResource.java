package org.readout.records.changes.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.Change;
import org.readout.records.search.MeetingSearch;

@Path("/changes")
@Tag(name = "Changes")
@RolesAllowed(Roles.READER)
class ChangesResource {
    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    private final MeetingSearch search;

    ChangesResource(MeetingSearch search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "What changed, in order. Each meeting stands once, at its latest change, so that a reader who goes on "
                            + "from 0 until nothing is left has every meeting as it is.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The number of the last change known; 0 without it.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Only meetings that answer this query.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 1000; 100 without it.")
    public ChangesAnswer changes(@Context UriInfo address) {
        Parameters parameters = Parameters.of(address.getQueryParameters(), Set.of("after", "q", "limit"));
        long after = parameters.number("after", 0, Long.MAX_VALUE, 0);
        MeetingQuery query = parameters.query();
        int limit = (int) parameters.number("limit", 1, MOST, USUAL);
        List<Change> found = search.changedAfter(after, query, limit + 1);
        boolean more = found.size() > limit;
        List<ChangeAnswer> changes =
                found.stream().limit(limit).map(ChangeAnswer::of).toList();
        return new ChangesAnswer(
                changes, changes.isEmpty() ? after : changes.getLast().change(), more);
    }
}
