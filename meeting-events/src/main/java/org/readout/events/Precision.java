package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How exactly a report tells the day of a meeting. */
public enum Precision {
    /** The day, or the first and last day, is told. */
    @JsonProperty("day")
    DAY,
    /** Only the month is told. */
    @JsonProperty("month")
    MONTH,
    /** Only the year is told. */
    @JsonProperty("year")
    YEAR;

    /** The word for this in JSON, queries and addresses, such as {@code day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
