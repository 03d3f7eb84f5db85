package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofSeconds(5), Duration.ofHours(3), Duration.ofDays(3));

    private final RandomGenerator random = new Random(7);

    @Test
    void each_pause_is_about_twice_the_one_before() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            Duration pause = pause(attempt, Optional.empty());
            Duration usual = Duration.ofSeconds(5).multipliedBy(1L << (attempt - 1));
            assertThat(pause)
                    .isBetween(usual.dividedBy(2), usual.multipliedBy(3).dividedBy(2));
        }
    }

    @Test
    void no_pause_grows_beyond_the_longest() {
        assertThat(pause(60, Optional.empty())).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(270));
    }

    @Test
    void the_other_side_may_ask_for_a_longer_pause() {
        assertThat(pause(1, Optional.of(Duration.ofMinutes(10)))).isEqualTo(Duration.ofMinutes(10));
        assertThat(pause(10, Optional.of(Duration.ofSeconds(1)))).isGreaterThan(Duration.ofMinutes(10));
    }

    @Test
    void the_last_attempt_is_made_when_patience_ends_and_then_none() {
        Instant end = BEGUN.plus(Duration.ofDays(3));
        assertThat(POLICY.next(BEGUN, end.minusSeconds(1), 40, Optional.empty(), random))
                .contains(end);
        assertThat(POLICY.next(BEGUN, end, 41, Optional.empty(), random)).isEmpty();
    }

    private Duration pause(int attempts, Optional<Duration> asked) {
        return Duration.between(
                BEGUN, POLICY.next(BEGUN, BEGUN, attempts, asked, random).orElseThrow());
    }
}
