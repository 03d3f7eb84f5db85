package org.readout.ingest.identity;

import java.time.LocalDate;
import java.util.List;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.Precision;
import org.readout.events.Status;

/**
 * The days on which a meeting may have been.
 *
 * @param told whether the report says so; otherwise the days are those before or after its publication
 */
record Days(LocalDate from, LocalDate to, boolean told) {

    static Days of(MeetingClaim claim, LocalDate published) {
        return claim.date()
                .map(Days::told)
                .orElseGet(() -> claim.status() == Status.HELD
                        ? new Days(published.minusDays(7), published.plusDays(1), false)
                        : new Days(published.minusDays(1), published.plusDays(30), false));
    }

    private static Days told(MeetingDate date) {
        return new Days(date.from(), date.to(), date.precision() == Precision.DAY);
    }

    boolean meet(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean areTheSame(Days other) {
        return told && other.told && meet(other);
    }

    /** Each of them, of a span that lookups can bear. */
    List<LocalDate> each() {
        return from.datesUntil(to.plusDays(1)).limit(40).toList();
    }
}
