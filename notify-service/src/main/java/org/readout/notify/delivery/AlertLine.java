package org.readout.notify.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One alert as its reader sees it in the list of deliveries.
 *
 * @param id of the delivery that brings it; empty while it is held
 * @param state {@code held}, {@code waiting}, {@code delivered}, {@code given-up} or {@code suppressed}
 * @param to the address
 * @param lastAnswer what the other side said to the last attempt
 */
public record AlertLine(
        Optional<String> id,
        String meetingId,
        String kind,
        String state,
        String query,
        String channel,
        String to,
        int attempts,
        Instant writtenAt,
        Optional<Instant> endedAt,
        Optional<Instant> nextAttemptAt,
        Optional<String> lastAnswer) {}
