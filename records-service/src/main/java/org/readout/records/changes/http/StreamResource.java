package org.readout.records.changes.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.changes.RecentChanges;
import org.readout.records.changes.RecentChanges.Heard;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.Change;

/** Changes as they happen. Each client is a virtual thread that writes one event after the other, so nothing piles up for a slow one. */
@Path("/changes/stream")
@Tag(name = "Changes")
@RolesAllowed(Roles.READER)
class StreamResource {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long MOST_SECONDS_A_WRITE = 30;

    private final RecentChanges changes;
    private final KeptMeetings meetings;

    StreamResource(RecentChanges changes, KeptMeetings meetings) {
        this.changes = changes;
        this.meetings = meetings;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "The changes live, as server-sent events. The id of an event is the number of the change: who comes back "
                            + "with it as Last-Event-ID (or with ?after=) misses nothing. Who reads too slowly is disconnected.")
    public void stream(
            @Context UriInfo address,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        Parameters parameters = Parameters.of(address.getQueryParameters(), Set.of("q", "after"));
        MeetingQuery query = parameters.query();
        Parameters header = Parameters.of(
                lastEventId == null ? Map.of() : Map.of("Last-Event-ID", List.of(lastEventId)),
                Set.of("Last-Event-ID"));
        long start =
                header.number("Last-Event-ID", 0, Long.MAX_VALUE, parameters.number("after", 0, Long.MAX_VALUE, -1));
        long position = start < 0 ? meetings.lastChange() : start;
        changes.join(position);
        try (sink) {
            boolean reached = write(
                    sink, sse.newEventBuilder().comment("from " + position).build());
            while (reached && !sink.isClosed() && !changes.isEnded()) {
                List<Heard> found = changes.after(position, HEARTBEAT);
                if (found.isEmpty()) {
                    reached = write(sink, sse.newEventBuilder().comment("").build());
                }
                for (Heard heard : found) {
                    Optional<Change> change = heard.to(query);
                    reached = reached && (change.isEmpty() || write(sink, event(sse, change.get())));
                    position = heard.number();
                }
            }
        } finally {
            changes.leave();
        }
    }

    private static OutboundSseEvent event(Sse sse, Change change) {
        ChangeAnswer answer = ChangeAnswer.of(change);
        return sse.newEventBuilder()
                .id(Long.toString(change.trace().change()))
                .name(answer.kind())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ChangeAnswer.class, answer)
                .build();
    }

    /** Whether the client took it in time. */
    private static boolean write(SseEventSink sink, OutboundSseEvent event) throws InterruptedException {
        try {
            sink.send(event).toCompletableFuture().get(MOST_SECONDS_A_WRITE, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false; // gone, or too slow: it comes back with the last id it saw
        }
    }
}
