package org.readout.records.meetings.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as PostgreSQL writes them, for arrays of many rows' values; what lies outside its range moves to the end of the range. */
public final class Literal {
    private static final LocalDate FIRST_DAY = LocalDate.of(-4000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(200_000, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

    private Literal() {}

    /** An array of text (manual, section 8.15.2): {@code unnest} would take an array of arrays apart. */
    public static String array(Collection<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    public static String day(LocalDate day) {
        LocalDate kept = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        boolean beforeChrist = kept.getYear() < 1;
        int year = beforeChrist ? 1 - kept.getYear() : kept.getYear();
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, kept.getMonthValue(), kept.getDayOfMonth());
        return beforeChrist ? text + " BC" : text;
    }

    public static String moment(Instant moment) {
        Instant kept =
                moment.isBefore(FIRST_MOMENT) ? FIRST_MOMENT : moment.isAfter(LAST_MOMENT) ? LAST_MOMENT : moment;
        return kept.toString();
    }
}
