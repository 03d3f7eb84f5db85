package org.readout.ingest.extraction;

import java.util.Locale;

/**
 * A word of {@code dates.json}.
 *
 * @param kind what it means
 * @param value the number of the month (1 to 12) or weekday (1 is Monday), or days from the day of publication
 */
record DateWord(Kind kind, int value) {
    enum Kind {
        MONTH,
        WEEKDAY,
        DAY,
        WEEK,
        MONTH_OFFSET,
        YEAR_OFFSET,
        LATER,
        LAST,
        NEXT,
        THIS,
        RANGE,
        FROM,
        SINCE;

        static Kind named(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
