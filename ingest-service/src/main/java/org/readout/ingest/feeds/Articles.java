package org.readout.ingest.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.readout.events.WireItem;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;
import org.readout.ingest.fetching.Fetching.Validators;
import org.readout.ingest.intake.Documents;
import org.readout.ingest.intake.Submission;

/** Whole stories for feeds that carry only their beginnings. What cannot be had is taken in as the feed has it. */
final class Articles {
    private static final Logger LOG = Logger.getLogger(Articles.class);
    /** The others of a poll stay as the feed has them: a host is not asked for an archive at once. */
    private static final int MOST_AT_ONCE = 30;

    private final Fetching fetching;
    private int fetched;

    Articles(Fetching fetching) {
        this.fetching = fetching;
    }

    /** The item with the text of the page at its address, if that is longer. It keeps its id, which is named after what stands in the feed. */
    WireItem whole(WireItem teaser) {
        if (teaser.url().isEmpty() || fetched++ >= MOST_AT_ONCE) {
            return teaser;
        }
        return page(teaser, URI.create(teaser.url().get()))
                .map(WireItem::text)
                .filter(text -> text.length() > teaser.text().length())
                .map(text -> with(text, teaser))
                .orElse(teaser);
    }

    private Optional<WireItem> page(WireItem teaser, URI address) {
        return switch (fetching.fetch(address, Validators.NONE)) {
            case Fetched.Document document -> read(teaser, document);
            case Fetched.Failed failed -> {
                LOG.infof("No article behind %s: %s", teaser.guid(), failed.cause());
                yield Optional.empty();
            }
            case Fetched.Gone gone -> Optional.empty();
            case Fetched.Unchanged unchanged -> Optional.empty();
        };
    }

    private static Optional<WireItem> read(WireItem teaser, Fetched.Document document) {
        var submission = new Submission(
                Optional.of(teaser.source()), document.content(), document.contentType(), Optional.of(document.at()));
        return switch (Documents.read(submission, Instant.now())) {
            case Documents.Read.Stories stories when !stories.isFeed() -> only(stories.items());
            case Documents.Read.Stories feed -> Optional.empty();
            case Documents.Read.Not not -> Optional.empty();
        };
    }

    private static Optional<WireItem> only(List<WireItem> items) {
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }

    private static WireItem with(String text, WireItem teaser) {
        return new WireItem(
                teaser.itemId(),
                teaser.source(),
                teaser.guid(),
                teaser.version(),
                teaser.pubStatus(),
                teaser.headline(),
                text,
                teaser.language(),
                teaser.publishedAt(),
                teaser.embargoedUntil(),
                teaser.url(),
                teaser.usage(),
                teaser.receivedAt());
    }
}
