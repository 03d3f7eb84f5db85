package org.readout.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private final Cadence cadence = new Cadence(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6));

    @Test
    void a_feed_is_asked_twice_as_often_as_it_usually_has_something_new() {
        assertThat(cadence.rhythm(every(Duration.ofMinutes(20)), NOW)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_hurried_feed_is_not_asked_more_than_once_a_minute_and_a_slow_one_at_least_once_an_hour() {
        assertThat(cadence.rhythm(every(Duration.ofSeconds(5)), NOW)).isEqualTo(Duration.ofMinutes(1));
        assertThat(cadence.rhythm(every(Duration.ofDays(2)), NOW)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_feed_that_has_fallen_asleep_is_asked_less_often() {
        List<Instant> times = every(Duration.ofMinutes(2));

        assertThat(cadence.rhythm(times, NOW.plus(Duration.ofHours(5)))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_feed_that_fails_is_asked_less_and_less_often_but_never_given_up() {
        assertThat(cadence.retreat(Duration.ofMinutes(10), 1, Duration.ZERO)).isEqualTo(Duration.ofMinutes(20));
        assertThat(cadence.retreat(Duration.ofMinutes(10), 60, Duration.ZERO)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_server_that_asks_for_more_time_gets_it() {
        assertThat(cadence.retreat(Duration.ofMinutes(10), 0, Duration.ofDays(1)))
                .isEqualTo(Duration.ofDays(1));
    }

    private static List<Instant> every(Duration gap) {
        return IntStream.range(0, 10)
                .mapToObj(i -> NOW.minus(gap.multipliedBy(i)))
                .toList();
    }
}
