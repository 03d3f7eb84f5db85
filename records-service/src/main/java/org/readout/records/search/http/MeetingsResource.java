package org.readout.records.search.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.records.access.Roles;
import org.readout.records.freshness.Freshness;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;
import org.readout.records.search.Cursor;
import org.readout.records.search.Facet;
import org.readout.records.search.MeetingSearch;
import org.readout.records.search.NoSuchPlace;
import org.readout.records.search.Page;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

@Path("/meetings")
@Tag(name = "Meetings")
@RolesAllowed(Roles.READER)
class MeetingsResource {
    private static final Set<String> PARAMETERS =
            Set.of("q", "sort", "limit", "cursor", "facets", "facet-values", "highlight", "fields");
    private static final int MOST = 200;
    private static final int USUAL = 20;

    private final MeetingSearch search;
    private final KeptMeetings meetings;
    private final Freshness freshness;
    private final ObjectMapper json;

    MeetingsResource(MeetingSearch search, KeptMeetings meetings, Freshness freshness, ObjectMapper json) {
        this.search = search;
        this.meetings = meetings;
        this.freshness = freshness;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "The meetings that answer a query, a page at a time.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A question in the query language; every meeting without it.",
            example = "between:KZ,GE topic:trade")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "reported (usual), held, updated or relevance; the latest or most relevant first.",
            schema = @Schema(enumeration = {"reported", "held", "updated", "relevance"}))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Meetings a page, 1 to 200; 20 without it.")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "next or previous of an answer to the same question.")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description = "Counts by any of state, pair, person, organisation, topic, corridor, rank, format, status, "
                    + "source, month, with commas between; with the total.",
            example = "state,topic")
    @Parameter(name = "facet-values", in = ParameterIn.QUERY, description = "Values a facet, 1 to 500; 20 without it.")
    @Parameter(
            name = "highlight",
            in = ParameterIn.QUERY,
            description = "true: why each meeting answers, with the words that show it.")
    @Parameter(
            name = "fields",
            in = ParameterIn.QUERY,
            description = "Only these members of each meeting.",
            example = "date,place,participants")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(schema = @Schema(implementation = MeetingsAnswer.class)))
    @APIResponse(responseCode = "304", description = "The client has it.")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong; the problem names it, and the column in a query.")
    public Response meetings(@Context UriInfo address, @Context Request request) {
        Parameters parameters = Parameters.of(address.getQueryParameters(), PARAMETERS);
        Question question = question(parameters);
        Set<Facet> facets = parameters.choices("facets", Facet.class, Facet::word);
        int facetValues = (int) parameters.number("facet-values", 1, 500, USUAL);
        boolean highlight = parameters.isTrue("highlight");
        Optional<ChosenFields> fields = parameters.text("fields").map(ChosenFields::of);
        return freshness.answer(request, "n" + meetings.lastChange(), () -> {
            Page page = page(question);
            MeetingsAnswer answer = MeetingsAnswer.of(question, page);
            answer = highlight ? answer.highlighted(question, page) : answer;
            answer = facets.isEmpty() ? answer : answer.counted(search.count(question.query(), facets, facetValues));
            return fields.isPresent() ? fields.get().of(answer, json) : answer;
        });
    }

    private Page page(Question question) {
        try {
            return search.search(question);
        } catch (NoSuchPlace e) {
            throw new WrongParameter("cursor", e.getMessage());
        }
    }

    private static Question question(Parameters parameters) {
        Optional<Sort> asked = parameters.choice("sort", Sort.values(), Sort::word);
        Optional<Cursor> cursor = parameters.parsed("cursor", Cursor::of, "a cursor out of an answer");
        Sort sort = asked.or(() -> cursor.map(Cursor::sort)).orElse(Sort.REPORTED);
        if (cursor.isPresent() && cursor.get().sort() != sort) {
            throw new WrongParameter(
                    "cursor",
                    "belongs to a list sorted by " + cursor.get().sort().word());
        }
        return new Question(parameters.query(), sort, cursor, (int) parameters.number("limit", 1, MOST, USUAL));
    }
}
