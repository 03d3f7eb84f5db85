package org.readout.events;

import java.time.LocalDate;

/**
 * When a meeting is or was, as exactly as its report tells. Days are those of the place of the meeting.
 *
 * @param from first day (ISO 8601)
 * @param to last day, never before {@code from}
 * @param precision whether a day or only the month or year containing it was told
 */
public record MeetingDate(LocalDate from, LocalDate to, Precision precision) {
    public MeetingDate {
        Checks.present(from, "date.from");
        Checks.present(to, "date.to");
        Checks.present(precision, "date.precision");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("date.to " + to + " lies before date.from " + from);
        }
    }

    /** One known day. */
    public static MeetingDate day(LocalDate day) {
        return new MeetingDate(day, day, Precision.DAY);
    }
}
