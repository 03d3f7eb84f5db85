package org.readout.ingest.intake;

import java.net.URI;
import java.util.Optional;

/**
 * A document as it came.
 *
 * @param source who sends it, where the way it came says so
 * @param contentType the declared media type
 * @param base the address it came from
 */
// The bytes are read once and compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Submission(Optional<String> source, byte[] content, Optional<String> contentType, Optional<URI> base) {}
