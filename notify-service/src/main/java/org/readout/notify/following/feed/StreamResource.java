package org.readout.notify.following.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.events.json.EventsJson;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.PastAlert;
import org.readout.notify.following.MailedLinks;
import org.readout.notify.following.Subscription;

/** Alerts as they are written. A client that reads slowly is asked for later ones when it has read the earlier. */
@Path("/feed/{token}/stream")
@PermitAll
@Tag(name = "Feeds")
class StreamResource {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 100;

    private final MailedLinks links;
    private final Alerts alerts;
    private final Addresses addresses;
    private final Sse sse;

    StreamResource(MailedLinks links, Alerts alerts, Addresses addresses, Sse sse) {
        this.links = links;
        this.alerts = alerts;
        this.addresses = addresses;
        this.sse = sse;
    }

    /** What an event carries. */
    record Streamed(String meetingId, String kind, FeedEntry alert) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "The alerts as they are written (server-sent events)",
            description = "With Last-Event-ID it goes on behind that event, else it begins now.")
    public Multi<OutboundSseEvent> stream(
            @PathParam("token") String token, @HeaderParam("Last-Event-ID") String lastEventId) {
        Subscription subscription = links.fed(token)
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(410)
                        .withTitle("No stream here any more")
                        .withDetail("Its subscription has ended, or the address was never right")
                        .build());
        var mark = new AtomicReference<>(
                lastEventId == null || !lastEventId.matches("\\d{1,18}-\\d{1,18}") ? alerts.mark() : lastEventId);
        return Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(tick -> Multi.createFrom().iterable(next(subscription, mark)));
    }

    private List<OutboundSseEvent> next(Subscription subscription, AtomicReference<String> mark) {
        List<PastAlert> since = alerts.since(subscription.id(), mark.get(), MOST_AT_ONCE);
        if (!since.isEmpty()) {
            mark.set(since.getLast().mark());
        }
        return since.stream().map(this::event).toList();
    }

    private OutboundSseEvent event(PastAlert past) {
        var streamed = new Streamed(
                past.alert().edition().meetingId().value(),
                past.alert().kind().word(),
                FeedEntry.of(past, addresses::record));
        return sse.newEventBuilder()
                .id(past.mark())
                .name(past.alert().kind().word())
                .data(new String(EventsJson.write(streamed), StandardCharsets.UTF_8))
                .build();
    }
}
