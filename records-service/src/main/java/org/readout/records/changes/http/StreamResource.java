package org.readout.records.changes.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.changes.RecentChanges;
import org.readout.records.changes.RecentChanges.Heard;
import org.readout.records.changes.StreamConfig;
import org.readout.records.changes.TooManyStreams;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.Change;

/**
 * Changes as they happen. Each client is a virtual thread that writes one event after the other, so nothing piles up for a slow one. One that
 * does not read is disconnected, and comes back with the last id it saw.
 */
@Path("/changes/stream")
@Tag(name = "Changes")
@RolesAllowed(Roles.READER)
class StreamResource {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final RecentChanges changes;
    private final KeptMeetings meetings;
    private final StreamConfig config;
    private final WrittenChanges written;
    private final Semaphore places;
    private final Counter dropped;

    StreamResource(
            RecentChanges changes,
            KeptMeetings meetings,
            StreamConfig config,
            ObjectMapper json,
            MeterRegistry meters) {
        this.changes = changes;
        this.meetings = meetings;
        this.config = config;
        this.written = new WrittenChanges(json);
        this.places = new Semaphore(config.most());
        this.dropped = meters.counter("readout.streams.dropped");
        meters.gauge("readout.streams.open", places, free -> config.most() - free.availablePermits());
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
            @Context Sse sse,
            @Context HttpServerRequest http)
            throws InterruptedException {
        Parameters parameters = Parameters.of(address.getQueryParameters(), Set.of("q", "after"));
        MeetingQuery query = parameters.query();
        Parameters header = Parameters.of(
                lastEventId == null ? Map.of() : Map.of("Last-Event-ID", List.of(lastEventId)),
                Set.of("Last-Event-ID"));
        long start =
                header.number("Last-Event-ID", 0, Long.MAX_VALUE, parameters.number("after", 0, Long.MAX_VALUE, -1));
        long position = start < 0 ? meetings.lastChange() : start;
        if (!places.tryAcquire()) {
            throw new TooManyStreams(config.most());
        }
        changes.join(position);
        try (sink) {
            boolean reached = write(
                    sink, sse.newEventBuilder().comment("from " + position).build(), http);
            while (reached && !sink.isClosed() && !changes.isEnded()) {
                List<Heard> found = changes.after(position, HEARTBEAT);
                if (found.isEmpty()) {
                    reached = write(sink, sse.newEventBuilder().comment("").build(), http);
                }
                for (Heard heard : found) {
                    Optional<Change> change = heard.to(query);
                    reached = reached && (change.isEmpty() || write(sink, event(sse, change.get()), http));
                    position = heard.number();
                }
            }
        } finally {
            changes.leave();
            places.release();
        }
    }

    private OutboundSseEvent event(Sse sse, Change change) {
        WrittenChanges.Written event = written.of(change);
        return sse.newEventBuilder()
                .id(Long.toString(change.trace().change()))
                .name(event.kind())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(event.text())
                .build();
    }

    /** Whether the client took it in time. */
    private boolean write(SseEventSink sink, OutboundSseEvent event, HttpServerRequest http)
            throws InterruptedException {
        if (sink.isClosed()) {
            return false;
        }
        try {
            sink.send(event).toCompletableFuture().get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | IllegalStateException e) {
            return false; // gone
        } catch (TimeoutException e) {
            dropped.increment();
            http.response().reset(); // an orderly end would wait for the client to read what is before it
            return false;
        }
    }
}
