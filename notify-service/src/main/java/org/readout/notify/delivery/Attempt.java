package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;

/** One attempt that was made. */
public record Attempt(Delivery delivery, Instant startedAt, Duration took, Outcome outcome) {
    /** The answer as one line that a row can hold and a person can read: whoever answers may send anything. */
    public String answer() {
        return outcome.answer().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** When it ended. */
    public Instant end() {
        return startedAt.plus(took);
    }
}
