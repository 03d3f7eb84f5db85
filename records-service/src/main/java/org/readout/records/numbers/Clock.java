package org.readout.records.numbers;

import java.util.Locale;

/** Which time of a meeting is counted. */
public enum Clock {
    /** Its first day, as told; meetings without one are not counted. */
    HELD,
    /** The day on which it was first recorded, in a time zone. */
    REPORTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
