package org.readout.ingest.feeds.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.WireItem;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.fetching.Fetching;
import org.readout.ingest.fetching.Fetching.Validators;
import org.readout.ingest.intake.Documents;
import org.readout.ingest.intake.Submission;

/** What would be read at an address, and which feeds a page tells of; nothing is taken in. */
@ApplicationScoped
class FeedTrial {
    private final Fetching fetching;

    FeedTrial(Fetching fetching) {
        this.fetching = fetching;
    }

    /**
     * What was found.
     *
     * @param feed whether the address itself is a feed
     * @param entries what would be taken in
     * @param links feeds that the page tells of
     * @param problem why nothing was found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(boolean feed, List<Entry> entries, List<FeedLinks.Link> links, String problem) {}

    /** An entry as it would be taken in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(String guid, String headline, Instant publishedAt, String url, int characters) {
        static Entry of(WireItem item) {
            return new Entry(
                    item.guid(),
                    item.headline().orElse(null),
                    item.publishedAt().orElse(null),
                    item.url().orElse(null),
                    item.text().length());
        }
    }

    Found at(String source, URI address) {
        return switch (fetching.fetch(address, Validators.NONE)) {
            case Fetched.Document document -> read(source, document);
            case Fetched.Unchanged unchanged -> nothing(address + " answers that nothing has changed, unasked");
            case Fetched.Gone gone -> nothing(address + " is gone for good");
            case Fetched.Failed failed -> nothing(failed.cause());
        };
    }

    private static Found read(String source, Fetched.Document document) {
        var submission = new Submission(
                Optional.of(source), document.content(), document.contentType(), Optional.of(document.at()));
        return switch (Documents.read(submission, Instant.now())) {
            case Documents.Read.Stories stories
            when stories.isFeed() ->
                new Found(true, stories.items().stream().map(Entry::of).toList(), List.of(), null);
            case Documents.Read.Stories page -> links(document, "what lies there is a page and no feed");
            case Documents.Read.Not not ->
                links(document, not.cause().where() + ": " + not.cause().why());
        };
    }

    private static Found links(Fetched.Document document, String problem) {
        List<FeedLinks.Link> links = FeedLinks.in(document);
        return new Found(false, List.of(), links, links.isEmpty() ? problem : null);
    }

    private static Found nothing(String problem) {
        return new Found(false, List.of(), List.of(), problem);
    }
}
