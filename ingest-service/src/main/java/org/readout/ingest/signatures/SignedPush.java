package org.readout.ingest.signatures;

import java.util.Optional;

/**
 * A push as it came.
 *
 * @param source whom it wants to speak for
 * @param id header {@code webhook-id}
 * @param timestamp header {@code webhook-timestamp}
 * @param signatures header {@code webhook-signature}
 */
// The bytes are read once and compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
public record SignedPush(
        Optional<String> source,
        Optional<String> id,
        Optional<String> timestamp,
        Optional<String> signatures,
        byte[] body) {}
