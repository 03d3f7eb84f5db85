package org.readout.ingest.extraction;

import java.util.List;

/** What has been told so far, for "he", "they" and "the two sides". */
final class Told {
    /** Who did something last: what "he" stands for. */
    Party protagonist;
    /** The participants of the meeting told of last. */
    List<Party> lastMet = List.of();
    /** The person who speaks in the first person, if the article is a statement of one. */
    Party speaker;
}
