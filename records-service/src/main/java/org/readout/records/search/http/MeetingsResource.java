package org.readout.records.search.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.search.Cursor;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

@Path("/meetings")
@Tag(name = "Meetings")
@RolesAllowed(Roles.READER)
class MeetingsResource {
    private static final Set<String> PARAMETERS = Set.of("q", "sort", "limit", "cursor");
    private static final int MOST = 200;
    private static final int USUAL = 20;

    private final MeetingSearch search;

    MeetingsResource(MeetingSearch search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "The meetings that answer a query, a page at a time.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A question in the query language; every meeting without it.",
            schema = @Schema(type = SchemaType.STRING),
            example = "between:KZ,GE topic:trade")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "reported (usual), held, updated or relevance; the latest or most relevant first.",
            schema = @Schema(enumeration = {"reported", "held", "updated", "relevance"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Meetings a page, 1 to 200; 20 without it.",
            example = "20")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "next or previous of an answer to the same question.")
    @APIResponse(responseCode = "200", description = "A page.")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong; the problem names it, and the column in a query.")
    public MeetingsAnswer meetings(@Context UriInfo address) {
        Parameters parameters = Parameters.of(address.getQueryParameters(), PARAMETERS);
        Question question = question(parameters);
        return MeetingsAnswer.of(question, search.search(question));
    }

    private static Question question(Parameters parameters) {
        MeetingQuery query = parameters.query();
        Optional<Sort> asked = parameters.choice("sort", Sort.values(), Sort::word);
        Optional<Cursor> cursor = parameters.parsed("cursor", Cursor::of, "a cursor out of an answer");
        Sort sort = asked.or(() -> cursor.map(Cursor::sort)).orElse(Sort.REPORTED);
        if (cursor.isPresent() && cursor.get().sort() != sort) {
            throw new WrongParameter(
                    "cursor",
                    "belongs to a list sorted by " + cursor.get().sort().word());
        }
        return new Question(query, sort, cursor, (int) parameters.number("limit", 1, MOST, USUAL));
    }
}
