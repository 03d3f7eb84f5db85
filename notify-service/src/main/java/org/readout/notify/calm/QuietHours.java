package org.readout.notify.calm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Hours of every day, over midnight if {@code to} lies before {@code from}, in which nobody is told anything. */
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours from " + from + " to " + to + " never end");
        }
    }

    /** Whether it is quiet at this time of day; the end is no longer quiet. */
    public boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** This moment, or the end of the quiet it lies in. */
    public ZonedDateTime after(ZonedDateTime time) {
        if (!contains(time.toLocalTime())) {
            return time;
        }
        LocalDate day = time.toLocalTime().isBefore(to)
                ? time.toLocalDate()
                : time.toLocalDate().plusDays(1);
        ZonedDateTime end = day.atTime(to).atZone(time.getZone());
        // On the day that an hour comes twice, the end may lie behind us once and before us again.
        return end.isAfter(time) ? end : end.withLaterOffsetAtOverlap();
    }
}
