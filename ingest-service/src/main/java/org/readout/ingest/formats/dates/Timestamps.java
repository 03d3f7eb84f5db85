package org.readout.ingest.formats.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.ingest.formats.CleanText;

/**
 * A point in time in any of the forms seen in feeds and pages. What gives no zone is taken for UTC, what gives no time of day for the
 * beginning of the day; a date that could be two days (03/04/2026) is none.
 */
public final class Timestamps {
    private static final int LONGEST = 120;
    private static final List<Function<String, Optional<LocalDate>>> DATES =
            List.of(NumericDates::read, WordedDates::read);

    private Timestamps() {}

    /** The time that {@code written} means, if it can be told. */
    public static Optional<Instant> read(Optional<String> written) {
        return written.flatMap(Timestamps::read);
    }

    /** The time that {@code written} means, if it can be told. */
    public static Optional<Instant> read(String written) {
        String text = latinDigits(CleanText.line(written));
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return sinceEpoch(text).or(() -> pointInTime(text));
    }

    private static Optional<Instant> sinceEpoch(String text) {
        if (!text.matches("1[0-9]{9}(?:[0-9]{3})?")) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return Optional.of(text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static Optional<Instant> pointInTime(String text) {
        TimeOfDay time = TimeOfDay.in(text);
        return DATES.stream()
                .flatMap(form -> form.apply(time.rest()).stream())
                .findFirst()
                .filter(date -> date.getYear() >= 1900 && date.getYear() < 2200)
                .map(date -> date.plusDays(time.days())
                        .atTime(time.time().orElse(LocalTime.MIDNIGHT))
                        .toInstant(time.zone().orElse(ZoneOffset.UTC)));
    }

    static String latinDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > 0x7F && Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
