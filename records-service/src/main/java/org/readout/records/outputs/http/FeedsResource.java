package org.readout.records.outputs.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.query.MeetingQuery;
import org.readout.records.access.Roles;
import org.readout.records.freshness.Freshness;
import org.readout.records.meetings.KeptMeetings;
import org.readout.records.outputs.Feed;
import org.readout.records.outputs.atom.AtomFeed;
import org.readout.records.outputs.calendar.Calendar;
import org.readout.records.outputs.jsonfeed.JsonFeed;
import org.readout.records.outputs.rss.RssFeed;
import org.readout.records.parameters.Parameters;
import org.readout.records.search.MeetingSearch;

@Path("/meetings")
@Tag(name = "Feeds")
@RolesAllowed(Roles.READER)
class FeedsResource {
    private static final int MOST = 500;
    private static final int USUAL = 50;
    private static final int USUAL_IN_CALENDARS = 500;

    private final MeetingSearch search;
    private final KeptMeetings meetings;
    private final Freshness freshness;
    private final Optional<URI> hub;

    FeedsResource(
            MeetingSearch search,
            KeptMeetings meetings,
            Freshness freshness,
            @ConfigProperty(name = "readout.websub-hub") Optional<URI> hub) {
        this.search = search;
        this.meetings = meetings;
        this.freshness = freshness;
        this.hub = hub;
    }

    @GET
    @Produces(Forms.ATOM)
    @RunOnVirtualThread
    @Operation(summary = "A query as an Atom feed, with tombstones of withdrawn meetings. Also at /meetings.atom.")
    public Response atom(@Context UriInfo address, @Context HttpServerRequest asked, @Context Request request) {
        return feed(address, asked, request, USUAL, AtomFeed::of);
    }

    @GET
    @Produces(Forms.RSS)
    @RunOnVirtualThread
    @Operation(summary = "A query as an RSS feed. Also at /meetings.rss.")
    public Response rss(@Context UriInfo address, @Context HttpServerRequest asked, @Context Request request) {
        return feed(address, asked, request, USUAL, RssFeed::of);
    }

    @GET
    @Produces(Forms.JSON_FEED)
    @RunOnVirtualThread
    @Operation(summary = "A query as a JSON feed. Also at /meetings.feed.json.")
    public Response jsonFeed(@Context UriInfo address, @Context HttpServerRequest asked, @Context Request request) {
        return feed(address, asked, request, USUAL, JsonFeed::of);
    }

    @GET
    @Produces(Forms.CALENDAR)
    @RunOnVirtualThread
    @Operation(summary = "A query as a calendar of the meetings whose day is told. Also at /meetings.ics.")
    public Response calendar(@Context UriInfo address, @Context HttpServerRequest asked, @Context Request request) {
        return feed(address, asked, request, USUAL_IN_CALENDARS, Calendar::of);
    }

    private Response feed(
            UriInfo address, HttpServerRequest asked, Request request, int usual, Function<Feed, Object> form) {
        Parameters parameters = Parameters.of(address.getQueryParameters(), Set.of("q", "limit"));
        MeetingQuery query = parameters.query();
        int limit = (int) parameters.number("limit", 1, MOST, usual);
        URI self = URI.create(asked.absoluteURI());
        Response answer = freshness.answer(
                request,
                "n" + meetings.lastChange(),
                () -> form.apply(new Feed(query, self, hub, search.latest(query, limit))));
        Response.ResponseBuilder linked = Response.fromResponse(answer).link(self, "self");
        hub.ifPresent(uri -> linked.link(uri, "hub"));
        return linked.build();
    }
}
