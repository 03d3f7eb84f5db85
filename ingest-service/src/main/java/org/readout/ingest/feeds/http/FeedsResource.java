package org.readout.ingest.feeds.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Feeds;
import org.readout.ingest.feeds.FeedsConfig;
import org.readout.ingest.feeds.Hubs;
import org.readout.ingest.problem.Problems;

@Path("/feeds")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "What is polled, and how it does")
@RunOnVirtualThread
public class FeedsResource {
    private final Feeds feeds;
    private final FeedsConfig config;
    private final FeedTrial trial;
    private final Hubs hubs;

    FeedsResource(Feeds feeds, FeedsConfig config, FeedTrial trial, Hubs hubs) {
        this.feeds = feeds;
        this.hubs = hubs;
        this.config = config;
        this.trial = trial;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have a feed polled from now on")
    @APIResponse(responseCode = "201", description = "It is polled from now on")
    @APIResponse(responseCode = "409", description = "It is already; the problem says under which id")
    public Response add(NewFeed wanted) {
        if (wanted == null) {
            throw Problems.unreadable("document", "send {\"source\": …, \"url\": …}");
        }
        Feed feed = Feed.added(wanted.sourceName(), wanted.address(), config.shortestInterval(), Instant.now());
        feeds.add(feed).ifPresent(there -> {
            throw Problems.conflict(
                    there.url() + " is polled already, as /feeds/" + there.id() + " of " + there.source());
        });
        return Response.created(URI.create("/feeds/" + feed.id()))
                .entity(view(feed))
                .build();
    }

    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "See what would be read, and take nothing in",
            description = "At the address of a page: the feeds that it tells of.")
    public FeedTrial.Found test(NewFeed wanted) {
        if (wanted == null) {
            throw Problems.unreadable("document", "send {\"source\": …, \"url\": …}");
        }
        return trial.at(wanted.sourceName(), wanted.address());
    }

    @GET
    @Operation(summary = "All feeds")
    public List<FeedView> all() {
        return feeds.all().stream().map(this::view).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One feed and how it does")
    public FeedView find(@PathParam("id") String id) {
        return view(feed(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Poll a feed no more and forget it; what it brought stays")
    public Response remove(@PathParam("id") String id) {
        feeds.remove(feed(id).id());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/pause")
    @Operation(summary = "Stop polling a feed for a while")
    public FeedView pause(@PathParam("id") String id) {
        return changed(id, feed -> feed.paused(Instant.now()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Poll a paused or ended feed again, at once")
    public FeedView resume(@PathParam("id") String id) {
        return changed(id, feed -> feed.resumed(Instant.now()));
    }

    private FeedView changed(String id, UnaryOperator<Feed> change) {
        Feed after = change.apply(feed(id));
        feeds.keep(after);
        return view(after);
    }

    private FeedView view(Feed feed) {
        return FeedView.of(feed, hubs.of(feed.id()));
    }

    private Feed feed(String id) {
        try {
            return feeds.find(UUID.fromString(id)).orElseThrow(() -> Problems.unknown("There is no feed " + id));
        } catch (IllegalArgumentException e) {
            throw Problems.unreadable("id", "'" + id + "' is no id of a feed; GET /feeds lists them");
        }
    }
}
