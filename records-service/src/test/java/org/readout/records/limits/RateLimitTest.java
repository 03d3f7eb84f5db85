package org.readout.records.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final RateLimit limit = new RateLimit(2, Duration.ofMinutes(1));

    @Test
    void who_asks_too_much_waits_for_the_next_window() {
        assertThat(limit.ask("anna", NOON).remaining()).isEqualTo(1);
        assertThat(limit.ask("anna", NOON.plusSeconds(10)).allowed()).isTrue();
        RateLimit.Allowance third = limit.ask("anna", NOON.plusSeconds(20));
        assertThat(third.allowed()).isFalse();
        assertThat(third.reset()).isEqualTo(Duration.ofSeconds(40));

        assertThat(limit.ask("anna", NOON.plusSeconds(60)).allowed()).isTrue();
    }

    @Test
    void one_client_does_not_use_up_what_another_may() {
        limit.ask("anna", NOON);
        limit.ask("anna", NOON);
        limit.ask("anna", NOON);

        assertThat(limit.ask("bela", NOON).allowed()).isTrue();
    }
}
