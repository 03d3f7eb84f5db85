package org.readout.notify.delivery.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** How long to wait, at most a day; empty when the header says nothing that can be read. */
    static Optional<Duration> read(String value, Instant now) {
        String text = value.strip();
        Duration asked;
        if (text.matches("\\d{1,9}")) {
            asked = Duration.ofSeconds(Integer.parseInt(text));
        } else {
            try {
                asked = Duration.between(
                        now,
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return asked.isNegative() ? Optional.empty() : Optional.of(asked.compareTo(LONGEST) < 0 ? asked : LONGEST);
    }
}
