package org.readout.ingest.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.readout.events.ItemId;
import org.readout.events.WireItem;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;
import org.readout.ingest.formats.Parsed.Channel;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.intake.Documents;
import org.readout.ingest.intake.Intake;
import org.readout.ingest.intake.Submission;
import org.readout.ingest.sending.NotSent;

/** Takes in those entries of a feed's document that it has not brought before, whether the document was polled or sent. */
@ApplicationScoped
public class Entries {
    private static final Logger LOG = Logger.getLogger(Entries.class);

    private final Feeds feeds;
    private final Fetching fetching;
    private final Intake intake;
    private final DeadLetterBox deadLetters;

    Entries(Feeds feeds, Fetching fetching, Intake intake, DeadLetterBox deadLetters) {
        this.feeds = feeds;
        this.fetching = fetching;
        this.intake = intake;
        this.deadLetters = deadLetters;
    }

    /** Takes in the new entries of a document. */
    public Taken take(Feed feed, Fetched.Document document, Instant now) {
        var submission = new Submission(
                Optional.of(feed.source()), document.content(), document.contentType(), Optional.of(document.at()));
        return switch (Documents.read(submission, now)) {
            case Documents.Read.Stories stories
            when stories.channel().isPresent() ->
                taken(feed, document, stories, stories.channel().get());
            case Documents.Read.Stories page -> new Taken.NoFeed("what lies there is a page and no feed");
            case Documents.Read.Not not -> {
                putAside(feed, document, not.causes());
                yield new Taken.NoFeed(not.cause().where() + ": " + not.cause().why());
            }
        };
    }

    // Remembered after the log has them: a crash in between brings them again, with the same ids, which the desk knows.
    private Taken taken(Feed feed, Fetched.Document document, Documents.Read.Stories stories, Channel channel) {
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
            return new Taken.NoLog();
        }
        putAside(feed, document, stories.refused());
        feeds.bring(feed.id(), fresh.stream().map(WireItem::itemId).toList());
        return new Taken.Brought(
                stories.items().stream()
                        .flatMap(item -> item.publishedAt().stream())
                        .toList(),
                !fresh.isEmpty(),
                channel);
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

    /** What became of a document. */
    public sealed interface Taken {

        /**
         * Its new entries are on the log.
         *
         * @param published the times of all its entries
         * @param news whether there were new ones
         */
        record Brought(List<Instant> published, boolean news, Channel channel) implements Taken {
            public Brought {
                published = List.copyOf(published);
            }
        }

        /** It is no feed, or none that can be read. */
        record NoFeed(String why) implements Taken {}

        /** The log takes nothing at the moment. */
        record NoLog() implements Taken {}
    }
}
