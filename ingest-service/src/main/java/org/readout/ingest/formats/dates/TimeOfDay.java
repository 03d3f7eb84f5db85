package org.readout.ingest.formats.dates;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of day within a written date.
 *
 * @param days to add to the date: 24:00 is tomorrow's beginning
 * @param rest what remains: the date
 */
record TimeOfDay(Optional<LocalTime> time, int days, Optional<ZoneOffset> zone, String rest) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?:T|t|\\b|(?<=[0-9]T))([0-9]{1,2})\\s?[:h]\\s?([0-9]{2})(?:\\s?:\\s?([0-9]{1,2})(?:[.,]([0-9]{1,9})[0-9]*)?)?"
                    + "\\s*(?:(a\\.?m\\.?|p\\.?m\\.?)(?![a-z]))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIC_CLOCK = Pattern.compile(
            "(?<=[0-9])[Tt]([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})(?:[.,]([0-9]{1,9})[0-9]*)?)?)?(?![0-9])()");
    private static final Pattern HOUR_ONLY =
            Pattern.compile("\\b([0-9]{1,2})()()()\\s?([ap]\\.?m\\.?)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIAN_HALF = Pattern.compile("(오전|오후|上午|下午|午前|午後)");

    static TimeOfDay in(String text) {
        for (Pattern form : new Pattern[] {CLOCK, BASIC_CLOCK, HOUR_ONLY}) {
            Matcher clock = form.matcher(text);
            if (clock.find()) {
                return of(clock, text);
            }
        }
        return new TimeOfDay(Optional.empty(), 0, Optional.empty(), text);
    }

    private static TimeOfDay of(Matcher clock, String text) {
        Matcher half = ASIAN_HALF.matcher(text);
        String halfOfDay = half.find()
                ? half.group(1)
                : Optional.ofNullable(clock.group(5)).orElse("");
        int hour = hour(number(clock.group(1)), halfOfDay.toLowerCase(Locale.ROOT));
        int minute = number(clock.group(2));
        int second = Math.min(59, number(clock.group(3)));
        String after = text.substring(clock.end());
        Zones.Found zone = Zones.at(after);
        String rest = half.reset(text.substring(0, clock.start()) + " " + after.substring(zone.length()))
                .replaceAll("");
        if (hour > 24 || minute > 59 || (hour == 24 && minute + second > 0)) {
            return new TimeOfDay(Optional.empty(), 0, Optional.empty(), rest);
        }
        LocalTime time = LocalTime.of(hour % 24, minute, second, nanos(clock.group(4)));
        return new TimeOfDay(Optional.of(time), hour / 24, zone.offset(), rest);
    }

    private static int hour(int written, String half) {
        boolean afternoon = half.startsWith("p") || half.equals("오후") || half.equals("下午") || half.equals("午後");
        boolean morning = half.startsWith("a") || half.equals("오전") || half.equals("上午") || half.equals("午前");
        if (written == 12) {
            return morning ? 0 : 12;
        }
        return afternoon && written < 12 ? written + 12 : written;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
