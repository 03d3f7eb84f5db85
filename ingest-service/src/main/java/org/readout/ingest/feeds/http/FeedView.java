package org.readout.ingest.feeds.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.readout.ingest.feeds.Feed;

/**
 * A feed as an operator sees it.
 *
 * @param state active, paused or ended
 * @param quiet whether it has brought nothing for longer than its rhythm explains
 * @param interval ISO 8601 duration between two polls, learned from its rhythm
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
        boolean quiet) {
    static FeedView of(Feed feed) {
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
                feed.isQuiet(Instant.now()));
    }
}
