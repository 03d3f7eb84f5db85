package org.readout.notify.calm;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a subscription's reader is told.
 *
 * @param zone the reader's IANA zone
 * @param cap what of the alerts told at once is told one by one
 */
public record Calm(Cadence cadence, ZoneId zone, Optional<QuietHours> quiet, Optional<Cap> cap) {
    /** As it happens, at any hour. */
    public static final Calm NONE = new Calm(new Cadence.AtOnce(), ZoneOffset.UTC, Optional.empty(), Optional.empty());

    public Calm {
        if (quiet.isPresent() && cadence.hour().filter(quiet.get()::contains).isPresent()) {
            throw new IllegalArgumentException(
                    "the hour of the cadence, " + cadence.hour().get() + ", lies in the quiet hours");
        }
    }

    /** When what happens now may be told. */
    public Instant release(Instant now) {
        ZonedDateTime next = cadence.next(now.atZone(zone));
        return quiet.map(hours -> hours.after(next)).orElse(next).toInstant();
    }

    /** The end of the quiet hours that this moment lies in. */
    public Optional<Instant> afterQuiet(Instant time) {
        return quiet.map(hours -> hours.after(time.atZone(zone)).toInstant());
    }

    /** When the time that the cap counts now began. */
    public Instant capBegan(Instant now) {
        return cap.orElseThrow().begin(now, zone);
    }

    /** When it ends, and what was beyond the cap may be told. */
    public Instant capEnds(Instant now) {
        Instant end = cap.orElseThrow().end(now, zone);
        return afterQuiet(end).orElse(end);
    }

    /** Whether what happens now is told now. */
    public boolean isNow(Instant now) {
        return release(now).equals(now);
    }
}
