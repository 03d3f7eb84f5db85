package org.readout.ingest.deadletters;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A line or an entry that was refused.
 *
 * @param original what it was
 * @param cause why it was refused, for people
 */
public record DeadLetter(long id, Original original, String cause, Instant refusedAt, State state) {

    /** What has become of it. */
    public enum State {
        /** Somebody should look. */
        OPEN,
        /** It was sent again; should it be refused again, it is a new one. */
        RESENT,
        /** Somebody looked and let it be. */
        DISCARDED;

        /** The word for this in JSON, such as {@code open}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was refused. */
    public sealed interface Original {
        /** The bytes as they came. */
        byte[] value();
    }

    /**
     * A line and where it stood.
     *
     * @param headers as JSON, each name with its value in base 64
     */
    // The bytes are kept and shown, and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(String topic, int partition, long offset, Optional<String> key, byte[] value, String headers)
            implements Original {}

    /**
     * An entry of a feed.
     *
     * @param value a document that holds nothing else
     */
    // The bytes are kept and shown, and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    public record Entry(UUID feed, String source, URI address, byte[] value) implements Original {}
}
