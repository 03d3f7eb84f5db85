package org.readout.notify.following.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.delivery.AlertLine;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.following.Erasure;
import org.readout.notify.following.Following;
import org.readout.notify.following.MailedLinks;
import org.readout.notify.following.Subscription;
import org.readout.notify.following.Terms;

@Path("/subscriptions")
@RolesAllowed("reader")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Subscriptions",
        description = "Queries that stay open; each belongs to the subject of the token that made it")
class SubscriptionsResource {
    private static final int MOST_LINES = 1_000;

    private final Following following;
    private final Alerts alerts;
    private final MailedLinks links;
    private final Erasure erasure;
    private final JsonWebToken token;

    SubscriptionsResource(Following following, Alerts alerts, MailedLinks links, Erasure erasure, JsonWebToken token) {
        this.following = following;
        this.alerts = alerts;
        this.links = links;
        this.erasure = erasure;
        this.token = token;
    }

    record Feeds(URI atom, URI json) {}

    record Erased(int subscriptions) {}

    @POST
    @Operation(
            summary = "Follow a query",
            description = "By mail it begins once the mailed link is followed; by webhook at once.")
    @APIResponse(responseCode = "201", description = "The subscription; the secret of a webhook is told only here")
    @APIResponse(responseCode = "400", description = "What is wrong, and for a query in which column")
    public Response begin(SubscriptionRequest request) {
        SubscriptionRequest wish = present(request);
        ChannelRequest channel = wish.presentChannel();
        return switch (following.begin(
                token.getSubject(),
                wish.presentQuery(),
                channel.channel(),
                channel.checkedSecret(),
                wish.termsOr(Terms.USUAL))) {
            case Following.Beginning.Begun begun ->
                Response.created(URI.create(
                                "/subscriptions/" + begun.subscription().id()))
                        .entity(SubscriptionAnswer.of(begun.subscription(), begun.secret()))
                        .build();
            case Following.Beginning.TooMany tooMany -> throw Problems.tooMany(tooMany.most());
            case Following.Beginning.Forbidden forbidden ->
                throw Problems.wrong(channel.addressField(), "cannot be used: " + forbidden.why());
            case Following.Beginning.Suppressed suppressed -> throw Problems.suppressed(suppressed.why());
        };
    }

    @GET
    @Operation(summary = "Your subscriptions, oldest first")
    public List<SubscriptionAnswer> all() {
        return following.ofOwner(token.getSubject()).stream()
                .map(SubscriptionAnswer::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your subscriptions")
    public SubscriptionAnswer one(@PathParam("id") String id) {
        return SubscriptionAnswer.of(own(id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Change a subscription",
            description = "What is absent stays as it is. What is held is told at the new times.")
    public SubscriptionAnswer change(@PathParam("id") String id, SubscriptionRequest request) {
        SubscriptionRequest wish = present(request);
        if (wish.channel() != null) {
            throw Problems.wrong("channel", "cannot be changed; end this subscription and begin another");
        }
        Subscription own = own(id);
        return SubscriptionAnswer.of(following.change(own, wish.queryOr(own.query()), wish.termsOr(own.terms())));
    }

    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Hold alerts until the subscription is resumed")
    public SubscriptionAnswer pause(@PathParam("id") String id) {
        return SubscriptionAnswer.of(following.pause(own(id)));
    }

    @POST
    @Path("/{id}/resume")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Go on, and tell what was held")
    public SubscriptionAnswer resume(@PathParam("id") String id) {
        return SubscriptionAnswer.of(following.resume(own(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a subscription")
    @APIResponse(responseCode = "204", description = "No further alert will come")
    public void end(@PathParam("id") String id) {
        following.end(own(id));
    }

    @GET
    @Path("/{id}/deliveries")
    @Operation(summary = "What became of each alert, newest first")
    public List<AlertLine> deliveries(@PathParam("id") String id) {
        return alerts.ofSubscription(own(id).id(), MOST_LINES);
    }

    @POST
    @Path("/{id}/feed")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Make the secret addresses of the subscription's feeds",
            description = "They are told only here; addresses made before work no more.")
    public Feeds feed(@PathParam("id") String id) {
        URI feed = links.feed(own(id));
        return new Feeds(URI.create(feed + "/atom.xml"), URI.create(feed + "/feed.json"));
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Erase yourself",
            description = "Ends all your subscriptions and forgets whose they were. Only figures stay.")
    public Erased erase() {
        return new Erased(erasure.eraseOwner(token.getSubject()));
    }

    private static SubscriptionRequest present(SubscriptionRequest request) {
        if (request == null) {
            throw Problems.wrong("The body", "is missing; send a query and a channel");
        }
        return request;
    }

    private Subscription own(String id) {
        return following.find(token.getSubject(), id).orElseThrow(() -> Problems.unknown(id));
    }
}
