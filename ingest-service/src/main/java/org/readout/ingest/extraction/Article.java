package org.readout.ingest.extraction;

import java.time.Instant;
import java.util.Optional;

/**
 * What the reader is given of a story, and nothing else.
 *
 * @param text paragraphs separated by an empty line; offsets of evidence count in it
 * @param language BCP 47 tag, if told; the reader finds out by itself otherwise
 * @param publishedAt what "on Thursday" is counted from
 */
public record Article(
        Optional<String> headline, String text, Optional<String> language, Optional<Instant> publishedAt) {}
