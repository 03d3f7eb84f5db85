package org.readout.ingest.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.events.MeetingDate;
import org.readout.events.Precision;
import org.readout.events.Status;

/**
 * An expression of time in the text, not yet counted from anything. Absent parts are 0.
 *
 * @param start its first token
 * @param end behind its last token
 * @param offset days, weeks, months or years from publication, by {@code unit}
 * @param direction -1 for "last Friday", 1 for "next Friday", 0 otherwise
 */
record Day(
        int start,
        int end,
        int year,
        int month,
        int day,
        int lastDay,
        int weekday,
        Unit unit,
        int offset,
        int direction) {
    enum Unit {
        NONE,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** Days after the day told before it. */
        LATER
    }

    static Day calendar(int start, int end, int year, int month, int day, int lastDay) {
        return new Day(start, end, year, month, day, lastDay, 0, Unit.NONE, 0, 0);
    }

    static Day weekday(int start, int end, int weekday, int direction) {
        return new Day(start, end, 0, 0, 0, 0, weekday, Unit.NONE, 0, direction);
    }

    static Day relative(int start, int end, Unit unit, int offset) {
        return new Day(start, end, 0, 0, 0, 0, 0, unit, offset, 0);
    }

    boolean exact() {
        return day > 0 || weekday > 0 || unit == Unit.DAY || unit == Unit.LATER;
    }

    Optional<MeetingDate> resolve(Optional<LocalDate> published, Status status) {
        try {
            if (unit == Unit.LATER) {
                return Optional.empty(); // counts from another day than publication
            }
            if (month > 0 || year > 0) {
                return onCalendar(published, status);
            }
            return published.map(day -> fromPublication(day, status));
        } catch (DateTimeException e) {
            return Optional.empty(); // "February 30" is a misprint, not a day
        }
    }

    private Optional<MeetingDate> onCalendar(Optional<LocalDate> published, Status status) {
        if (month == 0) {
            return Optional.of(span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
        }
        if (year == 0 && published.isEmpty()) {
            return Optional.empty();
        }
        int chosen = year > 0 ? year : nearestYear(published.get(), status);
        if (day == 0) {
            var whole = YearMonth.of(chosen, month);
            return Optional.of(span(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH));
        }
        LocalDate first = LocalDate.of(chosen, month, day);
        LocalDate last = lastDay > day ? LocalDate.of(chosen, month, lastDay) : first;
        return Optional.of(span(first, last, Precision.DAY));
    }

    private int nearestYear(LocalDate published, Status status) {
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int candidate = published.getYear() - 1; candidate <= published.getYear() + 1; candidate++) {
            LocalDate there = LocalDate.of(candidate, month, Math.max(1, Math.min(day, 28)));
            long away = ChronoUnit.DAYS.between(published, there);
            boolean wrongSide = status == Status.HELD ? away > 45 : away < -45;
            long weight = Math.abs(away) + (wrongSide ? 400 : 0);
            if (weight < least) {
                least = weight;
                best = candidate;
            }
        }
        return best;
    }

    private MeetingDate fromPublication(LocalDate published, Status status) {
        if (weekday > 0) {
            var wanted = DayOfWeek.of(weekday);
            if (direction < 0) {
                return MeetingDate.day(published.with(TemporalAdjusters.previous(wanted)));
            }
            return MeetingDate.day(
                    direction > 0
                            ? published.with(TemporalAdjusters.next(wanted))
                            : status == Status.HELD
                                    ? published.with(TemporalAdjusters.previousOrSame(wanted))
                                    : published.with(TemporalAdjusters.nextOrSame(wanted)));
        }
        return switch (unit) {
            case NONE, DAY, LATER -> MeetingDate.day(published.plusDays(offset));
            case WEEK -> {
                LocalDate monday = published.plusWeeks(offset).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield span(monday, monday.plusDays(6), Precision.DAY);
            }
            case MONTH -> {
                var whole = YearMonth.from(published).plusMonths(offset);
                yield span(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
            }
            case YEAR -> {
                int whole = published.getYear() + offset;
                yield span(LocalDate.of(whole, 1, 1), LocalDate.of(whole, 12, 31), Precision.YEAR);
            }
        };
    }

    private static MeetingDate span(LocalDate from, LocalDate to, Precision precision) {
        return new MeetingDate(from, to, precision);
    }
}
