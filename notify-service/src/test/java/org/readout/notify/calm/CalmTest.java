package org.readout.notify.calm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalmTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @Test
    void at_once_is_now() {
        assertThat(released(new Cadence.AtOnce(), "2026-05-04T12:34:56+02:00")).isEqualTo("2026-05-04T12:34:56+02:00");
    }

    @Test
    void hourly_is_the_end_of_the_hour() {
        assertThat(released(new Cadence.Hourly(), "2026-05-04T12:00:00+02:00")).isEqualTo("2026-05-04T13:00:00+02:00");
        assertThat(released(new Cadence.Hourly(), "2026-05-04T12:59:59+02:00")).isEqualTo("2026-05-04T13:00:00+02:00");
    }

    @Test
    void hourly_tells_in_both_hours_of_the_one_that_comes_twice() {
        assertThat(released(new Cadence.Hourly(), "2026-10-25T02:10:00+02:00")).isEqualTo("2026-10-25T02:00:00+01:00");
        assertThat(released(new Cadence.Hourly(), "2026-10-25T02:10:00+01:00")).isEqualTo("2026-10-25T03:00:00+01:00");
    }

    @Test
    void daily_is_the_next_time_that_the_hour_comes() {
        var eight = new Cadence.Daily(LocalTime.of(8, 0));
        assertThat(released(eight, "2026-05-04T07:59:00+02:00")).isEqualTo("2026-05-04T08:00:00+02:00");
        assertThat(released(eight, "2026-05-04T08:00:00+02:00")).isEqualTo("2026-05-05T08:00:00+02:00");
    }

    @Test
    void daily_at_an_hour_that_summer_time_skips_is_an_hour_later_that_day() {
        var halfPastTwo = new Cadence.Daily(LocalTime.of(2, 30));
        assertThat(released(halfPastTwo, "2026-03-28T12:00:00+01:00")).isEqualTo("2026-03-29T03:30:00+02:00");
    }

    @Test
    void daily_at_an_hour_that_comes_twice_is_told_once() {
        var halfPastTwo = new Cadence.Daily(LocalTime.of(2, 30));
        assertThat(released(halfPastTwo, "2026-10-25T01:00:00+02:00")).isEqualTo("2026-10-25T02:30:00+02:00");
        assertThat(released(halfPastTwo, "2026-10-25T02:30:00+02:00")).isEqualTo("2026-10-26T02:30:00+01:00");
        assertThat(released(halfPastTwo, "2026-10-25T02:10:00+01:00")).isEqualTo("2026-10-26T02:30:00+01:00");
    }

    @Test
    void weekly_is_the_next_such_day() {
        var monday = new Cadence.Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        assertThat(released(monday, "2026-05-04T08:00:00+02:00")).isEqualTo("2026-05-04T09:00:00+02:00");
        assertThat(released(monday, "2026-05-04T09:00:00+02:00")).isEqualTo("2026-05-11T09:00:00+02:00");
        assertThat(released(monday, "2026-05-06T09:00:00+02:00")).isEqualTo("2026-05-11T09:00:00+02:00");
    }

    @Test
    void a_cap_counts_hours_and_days_of_its_reader_and_ends_after_the_night() {
        var calm = new Calm(new Cadence.AtOnce(), BERLIN, Optional.of(NIGHT), Optional.of(new Cap(3, Cap.Per.DAY)));
        Instant noon = Instant.parse("2026-03-29T10:00:00Z"); // the day that has 23 hours
        assertThat(calm.capBegan(noon)).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(calm.capEnds(noon)).isEqualTo("2026-03-30T05:00:00Z");
    }

    @Test
    void what_is_tried_again_in_the_night_waits_for_its_end() {
        var calm = new Calm(new Cadence.AtOnce(), BERLIN, Optional.of(NIGHT), Optional.empty());
        assertThat(calm.afterQuiet(Instant.parse("2026-05-04T20:30:00Z")))
                .contains(Instant.parse("2026-05-05T05:00:00Z"));
        assertThat(calm.afterQuiet(Instant.parse("2026-05-04T12:30:00Z")))
                .contains(Instant.parse("2026-05-04T12:30:00Z"));
    }

    @Test
    void quiet_hours_hold_until_their_end() {
        var calm = new Calm(new Cadence.AtOnce(), BERLIN, Optional.of(NIGHT), Optional.empty());
        assertThat(released(calm, "2026-05-04T21:59:59+02:00")).isEqualTo("2026-05-04T21:59:59+02:00");
        assertThat(released(calm, "2026-05-04T22:00:00+02:00")).isEqualTo("2026-05-05T07:00:00+02:00");
        assertThat(released(calm, "2026-05-05T06:59:00+02:00")).isEqualTo("2026-05-05T07:00:00+02:00");
        assertThat(released(calm, "2026-05-05T07:00:00+02:00")).isEqualTo("2026-05-05T07:00:00+02:00");
    }

    @Test
    void quiet_hours_that_end_in_the_hour_that_comes_twice_end_twice() {
        var calm = new Calm(
                new Cadence.AtOnce(),
                BERLIN,
                Optional.of(new QuietHours(LocalTime.of(23, 0), LocalTime.of(2, 30))),
                Optional.empty());
        assertThat(released(calm, "2026-10-25T02:10:00+02:00")).isEqualTo("2026-10-25T02:30:00+02:00");
        assertThat(released(calm, "2026-10-25T02:10:00+01:00")).isEqualTo("2026-10-25T02:30:00+01:00");
    }

    @Test
    void an_hour_within_the_quiet_hours_is_refused() {
        assertThatThrownBy(() ->
                        new Calm(new Cadence.Daily(LocalTime.of(6, 0)), BERLIN, Optional.of(NIGHT), Optional.empty()))
                .hasMessageContaining("06:00");
    }

    private static ZonedDateTime released(Cadence cadence, String now) {
        return released(new Calm(cadence, BERLIN, Optional.empty(), Optional.empty()), now);
    }

    private static ZonedDateTime released(Calm calm, String now) {
        return calm.release(ZonedDateTime.parse(now).toInstant())
                .atZone(BERLIN)
                .toOffsetDateTime()
                .toZonedDateTime();
    }
}
