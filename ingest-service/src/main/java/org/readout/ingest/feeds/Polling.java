package org.readout.ingest.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.readout.events.ItemId;
import org.readout.events.WireItem;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.intake.Documents;
import org.readout.ingest.intake.Intake;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.sending.NotSent;

/** One poll of one feed. */
@ApplicationScoped
public class Polling {
    private static final Logger LOG = Logger.getLogger(Polling.class);
    private static final double JITTER = 0.1;

    private final Feeds feeds;
    private final Fetching fetching;
    private final Intake intake;
    private final DeadLetterBox deadLetters;
    private final Cadence cadence;

    Polling(Feeds feeds, Fetching fetching, Intake intake, DeadLetterBox deadLetters, FeedsConfig config) {
        this.feeds = feeds;
        this.fetching = fetching;
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.cadence = Cadence.of(config);
    }

    /** Fetches the feed, takes in the entries that are new, and decides when it is asked again. */
    public void poll(Feed feed) {
        Instant now = Instant.now();
        Feed after = switch (fetching.fetch(feed.url(), feed.validators())) {
            case Fetched.Document document -> taken(feed, document, now);
            case Fetched.Unchanged unchanged ->
                feed.succeeded(
                        unchanged.movedTo(), feed.validators(), jittered(cadence.quieter(feed.interval())), false, now);
            case Fetched.Gone gone -> feed.ended(now);
            case Fetched.Failed failed -> failed(feed, failed.cause(), failed.retryAfter(), now);
        };
        feeds.keep(after);
    }

    private Feed taken(Feed feed, Fetched.Document document, Instant now) {
        var submission = new Submission(
                Optional.of(feed.source()), document.content(), document.contentType(), Optional.of(document.at()));
        return switch (Documents.read(submission, now)) {
            case Documents.Read.Stories stories when stories.isFeed() -> taken(feed, document, stories, now);
            case Documents.Read.Stories page ->
                failed(feed, "what lies there is a page and no feed", Optional.empty(), now);
            case Documents.Read.Not not -> {
                putAside(feed, document, not.causes());
                yield failed(feed, not.cause().where() + ": " + not.cause().why(), Optional.empty(), now);
            }
        };
    }

    // Remembered after the log has them: a crash in between brings them again, with the same ids, which the desk knows.
    private Feed taken(Feed feed, Fetched.Document document, Documents.Read.Stories stories, Instant now) {
        List<ItemId> ids = stories.items().stream().map(WireItem::itemId).toList();
        var articles = new Articles(fetching);
        Set<ItemId> brought = feeds.brought(feed.id(), ids);
        List<WireItem> fresh = stories.items().stream()
                .filter(item -> !brought.contains(item.itemId()))
                .map(item -> stories.teasers().contains(item.itemId()) ? articles.whole(item) : item)
                .toList();
        try {
            intake.append(fresh);
        } catch (NotSent e) {
            LOG.warnf("Entries of %s wait: %s", feed.url(), e.getMessage());
            return failed(feed, "the log of wire items takes nothing", Optional.empty(), now);
        }
        putAside(feed, document, stories.refused());
        feeds.bring(feed.id(), fresh.stream().map(WireItem::itemId).toList());
        List<Instant> published = stories.items().stream()
                .flatMap(item -> item.publishedAt().stream())
                .toList();
        return feed.succeeded(
                document.movedTo(),
                document.validators(),
                jittered(cadence.rhythm(published, now)),
                !fresh.isEmpty(),
                now);
    }

    /** Entries that cannot be read wait for an operator; what is wrong with a whole document is told by the feed's own health. */
    private void putAside(Feed feed, Fetched.Document document, List<Unreadable> refused) {
        for (Unreadable cause : refused) {
            cause.original()
                    .ifPresent(original -> deadLetters.put(
                            new DeadLetter.Entry(
                                    feed.id(), feed.source(), document.at(), original.getBytes(StandardCharsets.UTF_8)),
                            cause.where() + ": " + cause.why()));
        }
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
