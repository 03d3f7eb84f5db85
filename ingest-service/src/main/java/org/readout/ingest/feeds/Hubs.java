package org.readout.ingest.feeds;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.fetching.Fetched;
import org.readout.ingest.formats.Parsed.Channel;

/** Who tells of new entries, so that a feed need not be polled for them. */
public interface Hubs {
    /** A poll has found a feed that says this of itself. */
    void found(Feed feed, Fetched.Document document, Channel channel);

    /**
     * A poll is over; the answer is how long the next may wait because a hub tells of what is new, if one does.
     *
     * @param foundUntold whether it found entries that nobody had told of
     */
    Optional<Duration> polled(Feed feed, boolean foundUntold);

    /** The hub of a feed, if it has one. */
    Optional<Hub> of(UUID feed);
}
