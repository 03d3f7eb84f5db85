package org.readout.ingest.signatures;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key of a source.
 *
 * @param endsAt until when signatures by it count, where another has taken its place
 */
public record SourceKey(UUID id, String source, SigningKey key, Instant addedAt, Optional<Instant> endsAt) {}
