package org.readout.records.meetings.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.MeetingId;
import org.readout.events.MeetingWithdrawn;
import org.readout.records.access.Roles;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.parameters.WrongParameter;

@Path("/meetings/{id}")
@Tag(name = "Meetings")
@RolesAllowed(Roles.READER)
class MeetingResource {
    private final KeptMeetings meetings;

    MeetingResource(KeptMeetings meetings) {
        this.meetings = meetings;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "One meeting: what its reports together tell, the rule that chose, and the words that prove it.")
    @APIResponse(responseCode = "200", description = "The record.")
    @APIResponse(responseCode = "404", description = "Nothing was ever heard of it.")
    @APIResponse(responseCode = "410", description = "Every report of it was taken back; the problem tells the reason.")
    public MeetingAnswer meeting(@PathParam("id") @Parameter(example = "m_5G3J0T9QZC8XNB2VWD71RMKEHY") String id) {
        return switch (find(id)) {
            case KeptMeeting.Current current -> MeetingAnswer.of(current);
            case KeptMeeting.Withdrawn withdrawn -> throw gone(withdrawn.withdrawal());
        };
    }

    private KeptMeeting find(String id) {
        return meetings.find(meetingId(id))
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(Status.NOT_FOUND)
                        .withTitle("Unknown meeting")
                        .withDetail("Nothing was ever heard of " + id
                                + ". What was sent a moment ago may still be on its way.")
                        .build());
    }

    static MeetingId meetingId(String id) {
        try {
            return new MeetingId(id);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new WrongParameter("id", "'" + id + "' is no meeting id; they are m_ and 26 letters and digits");
        }
    }

    private static HttpProblem gone(MeetingWithdrawn withdrawal) {
        String reason = switch (withdrawal.reason()) {
            case KILLED -> "The source took its report back.";
            case CORRECTED -> "The corrected report no longer tells of this meeting.";
            case READ_AGAIN -> "Read again, the report does not tell of this meeting.";
            case MERGED -> "It is the same meeting as another.";
            case SPLIT -> "The report tells of another meeting.";
        };
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(Status.GONE)
                .withTitle("Withdrawn meeting")
                .withDetail(reason)
                .with(
                        "reason",
                        withdrawal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("withdrawnAt", withdrawal.recordedAt().toString());
        withdrawal.note().ifPresent(note -> problem.with("note", note));
        withdrawal.successor().ifPresent(successor -> problem.with("successor", successor.value()));
        return problem.build();
    }
}
