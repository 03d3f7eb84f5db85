package org.readout.ingest.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;

/** One poll of one feed. */
@ApplicationScoped
public class Polling {
    private static final double JITTER = 0.1;

    private final Feeds feeds;
    private final Fetching fetching;
    private final Entries entries;
    private final Hubs hubs;
    private final Cadence cadence;

    Polling(Feeds feeds, Fetching fetching, Entries entries, Hubs hubs, FeedsConfig config) {
        this.feeds = feeds;
        this.fetching = fetching;
        this.entries = entries;
        this.hubs = hubs;
        this.cadence = Cadence.of(config);
    }

    /** Fetches the feed, takes in the entries that are new, and decides when it is asked again. */
    public void poll(Feed feed) {
        Instant now = Instant.now();
        Feed after = switch (fetching.fetch(feed.url(), feed.validators())) {
            case Fetched.Document document -> taken(feed, document, now);
            case Fetched.Unchanged unchanged ->
                succeeded(feed, unchanged.movedTo(), feed.validators(), cadence.quieter(feed.interval()), false, now);
            case Fetched.Gone gone -> feed.ended(now);
            case Fetched.Failed failed -> failed(feed, failed.cause(), failed.retryAfter(), now);
        };
        feeds.keep(after);
    }

    private Feed taken(Feed feed, Fetched.Document document, Instant now) {
        return switch (entries.take(feed, document, now)) {
            case Entries.Taken.Brought brought -> {
                hubs.found(feed, document, brought.channel());
                yield succeeded(
                        feed,
                        document.movedTo(),
                        document.validators(),
                        cadence.rhythm(brought.published(), now),
                        brought.news(),
                        now);
            }
            case Entries.Taken.NoFeed noFeed -> failed(feed, noFeed.why(), Optional.empty(), now);
            case Entries.Taken.NoLog noLog ->
                failed(feed, "the log of wire items takes nothing", Optional.empty(), now);
        };
    }

    private Feed succeeded(
            Feed feed,
            Optional<URI> movedTo,
            Fetching.Validators validators,
            Duration rhythm,
            boolean news,
            Instant now) {
        Duration learned = jittered(rhythm);
        Duration wait = hubs.polled(feed, news).map(Polling::jittered).orElse(learned);
        return feed.succeeded(movedTo, validators, learned, wait, news, now);
    }

    private Feed failed(Feed feed, String cause, Optional<Duration> retryAfter, Instant now) {
        Duration retreat = cadence.retreat(feed.interval(), feed.failures(), retryAfter.orElse(Duration.ZERO));
        return feed.failed(cause, jittered(retreat), now);
    }

    /** A little longer, so that feeds added together do not stay together. */
    private static Duration jittered(Duration wait) {
        return wait.plusMillis(
                (long) (wait.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
    }
}
