package org.readout.ingest.websub;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Hub;
import org.readout.ingest.feeds.Hubs;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Posting;
import org.readout.ingest.fetching.Posting.Posted;
import org.readout.ingest.formats.Parsed.Channel;

/** Asks hubs to tell, and keeps what they answer. */
@ApplicationScoped
public class Subscribing implements Hubs {
    private final Subscriptions subscriptions;
    private final Posting posting;
    private final WebSubConfig config;

    Subscribing(Subscriptions subscriptions, Posting posting, WebSubConfig config) {
        this.subscriptions = subscriptions;
        this.posting = posting;
        this.config = config;
    }

    @Override
    public void found(Feed feed, Fetched.Document document, Channel channel) {
        if (config.callbackAddress().isEmpty()) {
            return;
        }
        Discovery.of(document, channel)
                .ifPresentOrElse(
                        discovery -> subscriptions.add(Subscription.wanted(
                                feed.id(), discovery.hub(), discovery.topic(), newSecret(), Instant.now())),
                        () -> subscriptions.remove(feed.id()));
    }

    @Override
    public Optional<Duration> polled(Feed feed, boolean foundUntold) {
        Optional<Subscription> subscription = subscriptions.of(feed.id());
        if (subscription.isEmpty()) {
            return Optional.empty();
        }
        if (foundUntold && subscription.get().isLive(Instant.now())) {
            subscriptions.silent(feed.id(), true);
            return Optional.empty();
        }
        return subscription.get().isLive(Instant.now()) ? Optional.of(config.polling()) : Optional.empty();
    }

    @Override
    public Optional<Hub> of(UUID feed) {
        return subscriptions
                .of(feed)
                .map(subscription -> new Hub(
                        subscription.hub(),
                        subscription.silent() ? "silent" : subscription.state().word(),
                        subscription.leaseEnds(),
                        subscription.lastError()));
    }

    /** Asks the hub of a subscription that is due, for the first time or for a renewal (section 5.1). */
    public void ask(Subscription due) {
        var form = new LinkedHashMap<String, String>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", due.topic().toString());
        form.put("hub.callback", callback(due).toString());
        form.put("hub.lease_seconds", Long.toString(config.lease().toSeconds()));
        // Over plain HTTP too, though the standard would rather not: without a secret anybody could send us entries.
        form.put("hub.secret", due.secret());
        Instant now = Instant.now();
        subscriptions.keep(
                due,
                switch (posting.post(due.hub(), form)) {
                    case Posted.Answered(int status, String body)
                    when status / 100 == 2 -> due.asked(config.patience(), now);
                    case Posted.Answered(int status, String body) ->
                        due.failed("the hub answers " + status + (body.isBlank() ? "" : ": " + body), now);
                    case Posted.Failed(String cause) -> due.failed(cause, now);
                });
    }

    private URI callback(Subscription subscription) {
        String base = config.callbackAddress().orElseThrow().toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "websub/" + subscription.token());
    }

    private static String newSecret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
