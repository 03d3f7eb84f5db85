package org.readout.ingest.websub;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.feeds.Entries;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Feeds;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching.Validators;

/** What a hub says to us. */
@ApplicationScoped
public class Callback {
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(1);

    private final Subscriptions subscriptions;
    private final Feeds feeds;
    private final Entries entries;
    private final WebSubConfig config;

    Callback(Subscriptions subscriptions, Feeds feeds, Entries entries, WebSubConfig config) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.entries = entries;
        this.config = config;
    }

    /** The hub asks whether it was we who wanted this (section 5.3); the answer is whether it was. */
    public boolean verify(UUID token, String topic, Optional<Duration> lease) {
        Optional<Subscription> meant = of(token, topic);
        meant.ifPresent(subscription -> subscriptions.keep(subscription.verified(
                lease.filter(granted -> granted.compareTo(SHORTEST_LEASE) >= 0).orElse(config.lease()),
                Instant.now())));
        return meant.isPresent();
    }

    /** The hub does not want to, or no longer (section 5.2); the feed is polled as before. */
    public boolean deny(UUID token, String topic, String reason) {
        Optional<Subscription> meant = of(token, topic);
        meant.ifPresent(subscription -> {
            subscriptions.keep(subscription.denied(reason, Instant.now()));
            feeds.pollNow(subscription.feedId());
        });
        return meant.isPresent();
    }

    private Optional<Subscription> of(UUID token, String topic) {
        return subscriptions
                .byToken(token)
                .filter(known -> known.topic().toString().equals(topic));
    }

    /** The hub sends what is new (section 7). */
    public Received receive(UUID token, Optional<String> signature, Optional<String> contentType, byte[] body) {
        Optional<Subscription> known = subscriptions.byToken(token);
        Optional<Feed> feed = known.flatMap(subscription -> feeds.find(subscription.feedId()));
        if (feed.isEmpty()) {
            return Received.UNKNOWN;
        }
        if (!HubSignature.holds(signature, known.get().secret(), body)) {
            return Received.NOT_SIGNED;
        }
        subscriptions.silent(feed.get().id(), false);
        return switch (feed.get().state()) {
            case ACTIVE -> taken(feed.get(), known.get().topic(), contentType, body);
            // What a paused feed brings is found when it is polled again.
            case PAUSED, ENDED -> Received.TAKEN;
        };
    }

    private Received taken(Feed feed, URI topic, Optional<String> contentType, byte[] body) {
        var document = new Fetched.Document(body, contentType, topic, Optional.empty(), Validators.NONE, List.of());
        return switch (entries.take(feed, document, Instant.now())) {
            case Entries.Taken.Brought brought -> {
                feeds.told(feed.id(), brought.news());
                yield Received.TAKEN;
            }
            // A hub may only say that something is new; the feed itself tells what.
            case Entries.Taken.NoFeed noFeed -> {
                feeds.pollNow(feed.id());
                yield Received.TAKEN;
            }
            case Entries.Taken.NoLog noLog -> Received.NOT_NOW;
        };
    }

    /** What became of what a hub sent. */
    public enum Received {
        TAKEN,
        /** Nobody asked for it. */
        UNKNOWN,
        /** It is not from the hub that was asked. */
        NOT_SIGNED,
        /** The log takes nothing at the moment. */
        NOT_NOW
    }
}
