package org.readout.records.meetings.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.records.access.Roles;
import org.readout.records.freshness.Freshness;
import org.readout.records.meetings.History;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.parameters.Parameters;
import org.readout.records.parameters.WrongParameter;

@Path("/meetings/{id}")
@Tag(name = "Meetings")
@RolesAllowed(Roles.READER)
class MeetingResource {
    private static final String ID = "m_5G3J0T9QZC8XNB2VWD71RMKEHY";

    private final KeptMeetings meetings;
    private final Freshness freshness;
    private final ObjectMapper json;

    MeetingResource(KeptMeetings meetings, Freshness freshness, ObjectMapper json) {
        this.meetings = meetings;
        this.freshness = freshness;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "One meeting: what its reports together tell, the rule that chose, and the words that prove it.")
    @Parameter(
            name = "as-of",
            in = ParameterIn.QUERY,
            description = "What was known at this moment, with its offset from UTC.",
            example = "2026-03-03T12:00:00Z")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = MeetingAnswer.class)))
    @APIResponse(responseCode = "304", description = "The client has it.")
    @APIResponse(responseCode = "404", description = "Nothing was ever heard of it.")
    @APIResponse(responseCode = "410", description = "Every report of it was taken back; the problem tells the reason.")
    public Response meeting(
            @PathParam("id") @Parameter(example = ID) String id, @Context UriInfo address, @Context Request request) {
        Optional<Instant> asOf = Parameters.of(address.getQueryParameters(), Set.of("as-of"))
                .parsed(
                        "as-of",
                        text -> OffsetDateTime.parse(text).toInstant(),
                        "a moment with its offset from UTC, such as 2026-03-03T12:00:00Z");
        KeptMeeting kept = find(meetingId(id));
        return freshness.answer(
                request,
                "c" + kept.trace().change(),
                () -> asOf.map(moment -> asOf(kept, moment)).orElseGet(() -> now(kept)));
    }

    @GET
    @Path("/history")
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "What became known of a meeting, step by step, with the differences.")
    @APIResponse(
            responseCode = "200",
            description = "Every event in the order it was recorded; of a withdrawn meeting as well.",
            content = @Content(schema = @Schema(implementation = HistoryAnswer.class)))
    public Response history(
            @PathParam("id") @Parameter(example = ID) String id, @Context UriInfo address, @Context Request request) {
        Parameters.of(address.getQueryParameters(), Set.of());
        KeptMeeting kept = find(meetingId(id));
        return freshness.answer(request, "c" + kept.trace().change(), () -> HistoryAnswer.of(history(kept.id()), json));
    }

    private static MeetingAnswer now(KeptMeeting kept) {
        return switch (kept) {
            case KeptMeeting.Current current -> MeetingAnswer.of(current);
            case KeptMeeting.Withdrawn withdrawn -> throw Gone.problem(withdrawn.withdrawal());
        };
    }

    private MeetingAnswer asOf(KeptMeeting kept, Instant moment) {
        Meeting meeting = history(kept.id()).asOf(moment).orElseThrow(() -> unknown(kept.id(), " by " + moment));
        MeetingRecord record = meeting.record()
                .orElseThrow(() -> Gone.problem(meeting.withdrawal().orElseThrow()));
        return MeetingAnswer.of(
                record,
                new KeptMeeting.Trace(
                        kept.trace().change(),
                        kept.trace().firstChange(),
                        kept.trace().firstRecordedAt(),
                        record.lastRecordedAt()));
    }

    private History history(MeetingId id) {
        List<MeetingEvent> events = meetings.events(id);
        return History.of(id, events);
    }

    private KeptMeeting find(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> unknown(id, ". What was sent a moment ago may still be on its way"));
    }

    private static HttpProblem unknown(MeetingId id, String more) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("Unknown meeting")
                .withDetail("Nothing was heard of " + id + more + ".")
                .build();
    }

    private static MeetingId meetingId(String id) {
        try {
            return new MeetingId(id);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new WrongParameter("id", "'" + id + "' is no meeting id; they are m_ and 26 letters and digits");
        }
    }
}
