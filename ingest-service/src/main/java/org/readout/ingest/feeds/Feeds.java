package org.readout.ingest.feeds;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readout.events.ItemId;

/** All feeds. */
public interface Feeds {
    /** Adds a feed unless one of this address is there; then the answer is that one. */
    Optional<Feed> add(Feed feed);

    List<Feed> all();

    Optional<Feed> find(UUID id);

    /** Keeps what has changed; does nothing when the feed was removed meanwhile. */
    void keep(Feed feed);

    /** Whether there was such a feed. */
    boolean remove(UUID id);

    /** An active feed is polled at once. */
    void pollNow(UUID id);

    /** A hub has told of a feed; {@code news} where there were entries that it had not brought before. */
    void told(UUID id, boolean news);

    /** Feeds to be polled now; nobody else is given them during {@code lease}. */
    List<Feed> claim(int atMost, Duration lease);

    /** Those of the items that this feed has brought before. */
    Set<ItemId> brought(UUID feed, Collection<ItemId> items);

    /** Remembers that it has. */
    void bring(UUID feed, Collection<ItemId> items);
}
