package org.readout.ingest.feeds.db;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.feeds.Feed;
import org.readout.ingest.fetching.Fetching.Validators;

/** A feed as a row. */
@Entity
@Table(name = "feed")
class FeedRow extends PanacheEntityBase {
    @Id
    UUID id;

    String source;
    String url;
    String state;
    String etag;
    String lastModified;
    long intervalMillis;
    Instant nextPoll;
    int failures;
    String lastError;
    Instant lastSuccess;
    Instant lastEntry;
    Instant addedAt;

    FeedRow take(Feed feed) {
        id = feed.id();
        source = feed.source();
        url = feed.url().toString();
        state = feed.state().name();
        etag = feed.validators().etag().orElse(null);
        lastModified = feed.validators().lastModified().orElse(null);
        intervalMillis = feed.interval().toMillis();
        nextPoll = feed.nextPoll();
        failures = feed.failures();
        lastError = feed.lastError().orElse(null);
        lastSuccess = feed.lastSuccess().orElse(null);
        lastEntry = feed.lastEntry().orElse(null);
        addedAt = feed.addedAt();
        return this;
    }

    Feed feed() {
        return new Feed(
                id,
                source,
                URI.create(url),
                Feed.State.valueOf(state),
                new Validators(Optional.ofNullable(etag), Optional.ofNullable(lastModified)),
                Duration.ofMillis(intervalMillis),
                nextPoll,
                failures,
                Optional.ofNullable(lastError),
                Optional.ofNullable(lastSuccess),
                Optional.ofNullable(lastEntry),
                addedAt);
    }
}
