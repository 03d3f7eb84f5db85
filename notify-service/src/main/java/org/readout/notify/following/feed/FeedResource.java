package org.readout.notify.following.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.following.MailedLinks;
import org.readout.notify.following.Subscription;

@Path("/feed/{token}")
@PermitAll
@RunOnVirtualThread
@Tag(
        name = "Feeds",
        description = "A subscription's alerts at an address that only its owner knows; no token is asked for")
class FeedResource {
    private static final int MOST = 50;

    private final MailedLinks links;
    private final Alerts alerts;
    private final Addresses addresses;

    FeedResource(MailedLinks links, Alerts alerts, Addresses addresses) {
        this.links = links;
        this.alerts = alerts;
        this.addresses = addresses;
    }

    @GET
    @Path("/atom.xml")
    @Produces("application/atom+xml; charset=utf-8")
    @Operation(summary = "The last alerts as Atom")
    public String atom(@PathParam("token") String token) {
        Subscription subscription = subscription(token);
        List<FeedEntry> entries = entries(subscription);
        return AtomFeed.write(
                title(subscription),
                addresses.own("/feed/" + token + "/atom.xml"),
                entries.isEmpty()
                        ? subscription.createdAt()
                        : entries.getFirst().writtenAt(),
                entries);
    }

    @GET
    @Path("/feed.json")
    @Produces("application/feed+json")
    @Operation(summary = "The last alerts as JSON Feed")
    public JsonFeed json(@PathParam("token") String token) {
        Subscription subscription = subscription(token);
        return JsonFeed.of(title(subscription), addresses.own("/feed/" + token + "/feed.json"), entries(subscription));
    }

    private Subscription subscription(String token) {
        return links.fed(token)
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(410)
                        .withTitle("No feed here any more")
                        .withDetail("Its subscription has ended, or the address was never right")
                        .build());
    }

    private List<FeedEntry> entries(Subscription subscription) {
        return alerts.latest(subscription.id(), MOST).stream()
                .map(past -> FeedEntry.of(past, addresses::record))
                .toList();
    }

    private static String title(Subscription subscription) {
        return "Readout: " + subscription.query();
    }
}
