package org.readout.ingest.feeds.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.feeds.Hub;

/**
 * A feed as an operator sees it.
 *
 * @param state active, paused or ended
 * @param quiet whether it has brought nothing for longer than its rhythm explains
 * @param interval ISO 8601 duration between two polls, learned from its rhythm
 * @param hub who tells of its new entries (WebSub)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(
        UUID id,
        String source,
        URI url,
        String state,
        Duration interval,
        Instant nextPoll,
        int failures,
        String lastError,
        Instant lastSuccess,
        Instant lastEntry,
        Instant addedAt,
        boolean quiet,
        HubView hub) {

    /** The hub of a feed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HubView(URI address, String state, Instant leaseEnds, String lastError) {
        static HubView of(Hub hub) {
            return new HubView(
                    hub.address(),
                    hub.state(),
                    hub.leaseEnds().orElse(null),
                    hub.lastError().orElse(null));
        }
    }

    static FeedView of(Feed feed, Optional<Hub> hub) {
        return new FeedView(
                feed.id(),
                feed.source(),
                feed.url(),
                feed.state().word(),
                feed.interval(),
                feed.nextPoll(),
                feed.failures(),
                feed.lastError().orElse(null),
                feed.lastSuccess().orElse(null),
                feed.lastEntry().orElse(null),
                feed.addedAt(),
                feed.isQuiet(Instant.now()),
                hub.map(HubView::of).orElse(null));
    }
}
