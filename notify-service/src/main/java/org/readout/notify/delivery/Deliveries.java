package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps deliveries and their attempts. */
public interface Deliveries {

    /** Has a letter sent to a destination; nothing when the delivery is known. */
    void send(String id, String destinationId, Letter letter, Instant now);

    /** Takes up to {@code most} that are due and that nobody else has taken within the lease. */
    List<Delivery> take(int most, Instant now, Duration lease);

    /** Ends a delivery whose alerts have all been suppressed since it was made. */
    void drop(String id, Instant now);

    /** Notes an attempt and where the delivery stands after it. */
    void note(Attempt attempt, State state, Optional<Instant> nextAttempt);

    /** Where a delivery stands. */
    enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP,
        SUPPRESSED;

        /** The word for this in JSON and rows. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
