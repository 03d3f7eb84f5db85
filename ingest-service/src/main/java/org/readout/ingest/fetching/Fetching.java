package org.readout.ingest.fetching;

import java.net.URI;
import java.util.Optional;

/** Fetches documents. */
public interface Fetching {
    /** Fetches the document at an address, unless it is still the one that {@code known} tells of. */
    Fetched fetch(URI address, Validators known);

    /**
     * What a server said of a document, by which it can tell whether it has changed (RFC 9110, section 8.8).
     *
     * @param etag as the server wrote it, with its quotation marks
     * @param lastModified as the server wrote it
     */
    record Validators(Optional<String> etag, Optional<String> lastModified) {
        /** Nothing known. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }
}
