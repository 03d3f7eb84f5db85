package org.readout.ingest.grouping.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.ingest.desk.Publication;
import org.readout.ingest.grouping.Regrouped;
import org.readout.ingest.grouping.Regrouping;
import org.readout.ingest.problem.Problems;
import org.readout.ingest.sending.NotSent;

@Path("/meetings/{id}")
@RolesAllowed("operator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Put reports together that the rules kept apart, and the other way round")
@RunOnVirtualThread
public class GroupingResource {
    private final Regrouping regrouping;
    private final Publication publication;

    GroupingResource(Regrouping regrouping, Publication publication) {
        this.regrouping = regrouping;
        this.publication = publication;
    }

    /** The meeting that stays. */
    public record Merge(String into) {}

    /** The reports that go. */
    public record Split(List<String> reports) {}

    @POST
    @Path("merge")
    @Operation(summary = "All reports of this meeting tell of another one", description = "{\"into\": \"m_…\"}")
    @APIResponse(responseCode = "409", description = "They cannot be one; the problem says why")
    public Regrouped.Done merge(@PathParam("id") String id, Merge merge) {
        String into = merge == null ? null : merge.into();
        return done(regrouping.merge(read("id", id, MeetingId::new), read("into", into, MeetingId::new)));
    }

    @POST
    @Path("split")
    @Operation(
            summary = "Some reports of this meeting tell of one of their own",
            description = "{\"reports\": [\"r_…\"]}")
    @APIResponse(responseCode = "409", description = "They cannot be two; the problem says why")
    public Regrouped.Done split(@PathParam("id") String id, Split split) {
        List<String> away = split == null || split.reports() == null ? List.of() : split.reports();
        List<ReportId> reports = away.stream()
                .map(report -> read("reports", report, ReportId::new))
                .toList();
        return done(regrouping.split(read("id", id, MeetingId::new), reports));
    }

    private Regrouped.Done done(Regrouped regrouped) {
        return switch (regrouped) {
            case Regrouped.Done done -> published(done);
            case Regrouped.Unknown unknown -> throw Problems.unknown("No report tells of " + unknown.meetingId());
            case Regrouped.Impossible impossible -> throw Problems.conflict(impossible.why());
        };
    }

    private Regrouped.Done published(Regrouped.Done done) {
        try {
            publication.publish(done.reports());
            return done;
        } catch (NotSent e) {
            throw Problems.unavailable(
                    "It is decided and will be told as soon as the log can be reached again: " + e.getMessage(),
                    Duration.ofSeconds(30));
        }
    }

    private static <T> T read(String where, String value, Function<String, T> id) {
        if (value == null || value.isEmpty()) {
            throw Problems.unreadable(where, "an id is missing here");
        }
        try {
            return id.apply(value);
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable(where, e.getMessage());
        }
    }
}
