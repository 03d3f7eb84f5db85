package org.readout.ingest.signatures;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The keys of all sources. */
public interface SourceKeys {
    /** Those of a source that count now. */
    List<SourceKey> of(String source);

    /**
     * Adds a key; those that the source has count for {@code overlap} longer at most, so that its senders can change theirs one by one.
     *
     * @return false when a source has this key already: a key that two have would let one speak for the other
     */
    boolean add(SourceKey key, Duration overlap);

    /** A key counts no more; the answer is whether the source had it. */
    boolean remove(String source, UUID id);
}
