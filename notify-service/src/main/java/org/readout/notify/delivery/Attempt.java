package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;

/** One attempt that was made. */
public record Attempt(Delivery delivery, Instant startedAt, Duration took, Outcome outcome) {

    /** When it ended. */
    public Instant end() {
        return startedAt.plus(took);
    }
}
