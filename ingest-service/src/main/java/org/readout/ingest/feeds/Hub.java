package org.readout.ingest.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Who tells of a feed's new entries, as an operator sees it.
 *
 * @param state asked, live, denied, or silent when a poll found what it had not told
 * @param leaseEnds until when it has promised to
 */
public record Hub(URI address, String state, Optional<Instant> leaseEnds, Optional<String> lastError) {}
