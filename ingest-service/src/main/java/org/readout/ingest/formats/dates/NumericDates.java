package org.readout.ingest.formats.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of numbers alone: ISO 8601 and W3CDTF in all their forms, and those with points, slashes and East Asian counters. */
final class NumericDates {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![0-9/.-])([0-9]{4})(?:\\s?[-/.年년]\\s?([0-9]{1,2})(?:\\s?[-/.月월]\\s?([0-9]{1,2}))?)?\\s?[日일]?(?![0-9])");
    private static final Pattern BASIC = Pattern.compile("(?<![0-9])([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])");
    private static final Pattern ORDINAL = Pattern.compile("(?<![0-9-])([0-9]{4})-?([0-9]{3})(?![0-9])");
    private static final Pattern WEEK = Pattern.compile("(?<![0-9])([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?(?![0-9])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9])([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?![0-9])");

    private NumericDates() {}

    static Optional<LocalDate> read(String text) {
        if (text.codePoints().anyMatch(c -> Character.isLetter(c) && "年月日년월일TWtwZz".indexOf(c) < 0)
                && Months.named(text)) {
            return Optional.empty();
        }
        return week(text)
                .or(() -> matched(BASIC, text))
                .or(() -> ordinal(text))
                .or(() -> yearLast(text))
                .or(() -> matched(YEAR_FIRST, text));
    }

    private static Optional<LocalDate> matched(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find()
                ? Days.of(number(found.group(1)), number(found.group(2)), number(found.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> ordinal(String text) {
        Matcher found = ORDINAL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int day = number(found.group(2));
        return day >= 1 && day <= 365
                ? Optional.of(LocalDate.ofYearDay(number(found.group(1)), day))
                : Optional.empty();
    }

    private static Optional<LocalDate> week(String text) {
        Matcher found = WEEK.matcher(text);
        if (!found.find() || number(found.group(2)) < 1 || number(found.group(2)) > 52) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(number(found.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found.group(2)))
                .with(java.time.DayOfWeek.of(found.group(3) == null ? 1 : number(found.group(3)))));
    }

    /** With points the day comes first; with slashes only where no doubt is left. A two-digit year first is ISO 8601:1988. */
    private static Optional<LocalDate> yearLast(String text) {
        Matcher found = YEAR_LAST.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found.group(1));
        int second = number(found.group(3));
        String last = found.group(4);
        if (last.length() == 2 && found.group(2).equals("-")) {
            return found.group(1).length() == 2 ? Days.of(Days.century(first), second, number(last)) : Optional.empty();
        }
        int year = last.length() == 2 ? Days.century(number(last)) : number(last);
        if (found.group(2).equals(".") || first > 12 || first == second) {
            return Days.of(year, second, first);
        }
        return second > 12 ? Days.of(year, first, second) : Optional.empty();
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
