package org.readout.ingest.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.fetching.Fetching.Validators;

/** What came of fetching a document. */
public sealed interface Fetched {

    /**
     * It is here.
     *
     * @param at the address it was found at after all redirects
     * @param movedTo where it lies for good, when a permanent redirect said so
     * @param links what the server wrote of its relations (header {@code Link}, RFC 8288)
     */
    // The bytes are read once and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    record Document(
            byte[] content,
            Optional<String> contentType,
            URI at,
            Optional<URI> movedTo,
            Validators validators,
            List<String> links)
            implements Fetched {
        public Document {
            links = List.copyOf(links);
        }
    }

    /** It is still the known one. */
    record Unchanged(Optional<URI> movedTo) implements Fetched {}

    /** It was taken away for good. */
    record Gone() implements Fetched {}

    /**
     * It could not be had.
     *
     * @param retryAfter how long the server asked to be left alone
     */
    record Failed(String cause, Optional<Duration> retryAfter) implements Fetched {}
}
