package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: at once, then later and later, never longer than {@code longest} apart, for {@code patience} in all.
 * Jitter spreads what failed together.
 */
public record RetryPolicy(Duration first, Duration longest, Duration patience) {
    private static final int MOST_DOUBLINGS = 30;

    static RetryPolicy of(DeliveryConfig config) {
        return new RetryPolicy(config.firstRetry(), config.longestRetry(), config.patience());
    }

    /** The time of the next attempt after {@code attempts} failed ones; empty when patience is at its end. */
    public Optional<Instant> next(
            Instant createdAt, Instant now, int attempts, Optional<Duration> retryAfter, RandomGenerator random) {
        Instant end = createdAt.plus(patience);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        Duration backOff = doubled.compareTo(longest) < 0 ? doubled : longest;
        Duration jittered = Duration.ofMillis((long) (backOff.toMillis() * random.nextDouble(0.5, 1.5)));
        Duration asked = retryAfter.orElse(Duration.ZERO);
        Instant next = now.plus(asked.compareTo(jittered) > 0 ? asked : jittered);
        return Optional.of(next.isBefore(end) ? next : end);
    }
}
