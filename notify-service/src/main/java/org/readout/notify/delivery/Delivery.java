package org.readout.notify.delivery;

import java.time.Instant;
import java.util.List;

/**
 * One sending to one destination, at an attempt.
 *
 * @param id the same for every attempt, so that receivers can drop repeats
 * @param attempt counts from 1
 * @param alerts empty unless the letter brings alerts
 */
public record Delivery(
        String id, Destination destination, Letter letter, List<Alert> alerts, Instant createdAt, int attempt) {
    public Delivery {
        alerts = List.copyOf(alerts);
    }

    /** Whether all its alerts were suppressed since it was made. */
    boolean hasNothingToTell() {
        return switch (letter) {
            case Letter.Alerts none -> alerts.isEmpty();
            case Letter.Confirmation confirmation -> false;
        };
    }
}
