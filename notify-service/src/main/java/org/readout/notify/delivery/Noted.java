package org.readout.notify.delivery;

import java.time.Instant;
import java.util.Optional;

/** An attempt that was made, and where its delivery stands after it. */
public record Noted(Attempt attempt, Deliveries.State state, Optional<Instant> nextAttempt) {}
