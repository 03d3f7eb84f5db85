package org.readout.notify.delivery.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void it_may_be_seconds_or_a_date() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Mon, 02 Mar 2026 08:01:00 GMT", NOW)).contains(Duration.ofMinutes(1));
    }

    @Test
    void what_says_nothing_useful_is_left_out() {
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read("Mon, 02 Mar 2026 07:59:00 GMT", NOW)).isEmpty();
    }

    @Test
    void nobody_makes_us_wait_longer_than_a_day() {
        assertThat(RetryAfter.read("999999999", NOW)).contains(Duration.ofDays(1));
    }
}
