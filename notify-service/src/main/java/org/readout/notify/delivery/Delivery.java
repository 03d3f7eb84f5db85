package org.readout.notify.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One sending to one destination, at an attempt.
 *
 * @param id the same for every attempt, so that receivers can drop repeats
 * @param begunAt when it was made, or wanted again: patience counts from then
 * @param attempt counts from 1
 * @param alerts empty unless the letter brings alerts
 */
public record Delivery(
        String id,
        Destination destination,
        Letter letter,
        List<Alert> alerts,
        Instant createdAt,
        Instant begunAt,
        int attempt) {
    public Delivery {
        alerts = List.copyOf(alerts);
    }

    /**
     * This moment, or the end of the quiet hours it lies in. What was to be told at once is not told in the night because an attempt of
     * the evening failed.
     */
    Instant afterQuiet(Instant time) {
        return alerts.stream()
                .flatMap(alert -> alert.calm().afterQuiet(time).stream())
                .max(Comparator.naturalOrder())
                .orElse(time);
    }

    /** This, with what it brings. */
    public Delivery with(List<Alert> others) {
        return new Delivery(id, destination, letter, others, createdAt, begunAt, attempt);
    }

    /** Whether all its alerts were suppressed since it was made. */
    boolean hasNothingToTell() {
        return switch (letter) {
            case Letter.Alerts none -> alerts.isEmpty();
            case Letter.Confirmation confirmation -> false;
            case Letter.Trial trial -> false;
            case Letter.Disabled disabled -> false;
        };
    }
}
