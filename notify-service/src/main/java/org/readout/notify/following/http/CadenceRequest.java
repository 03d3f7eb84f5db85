package org.readout.notify.following.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.notify.calm.Cadence;
import org.readout.notify.calm.Calm;
import org.readout.notify.calm.QuietHours;

/** How often somebody wants to be told, as they wrote it. */
@Schema(name = "Cadence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CadenceRequest(
        @Schema(
                enumeration = {"at-once", "hourly", "daily", "weekly"},
                defaultValue = "at-once")
        String type,

        @Schema(description = "Of daily and weekly: the hour in the reader's zone", examples = "08:00")
        String at,

        @Schema(description = "Of weekly: the day", examples = "monday")
        String day) {

    static Calm calm(CadenceRequest cadence, String zone, QuietHoursRequest quiet, CapRequest cap, Calm before) {
        Cadence often = cadence == null ? before.cadence() : cadence.read();
        ZoneId where = zone == null ? before.zone() : zone(zone);
        Optional<QuietHours> hours = quiet == null ? before.quiet() : quiet(quiet);
        try {
            return new Calm(often, where, hours, cap == null ? before.cap() : cap.read());
        } catch (IllegalArgumentException e) {
            throw Problems.wrong("cadence", "cannot be kept: " + e.getMessage());
        }
    }

    static CadenceRequest of(Cadence cadence) {
        return switch (cadence) {
            case Cadence.AtOnce atOnce -> new CadenceRequest("at-once", null, null);
            case Cadence.Hourly hourly -> new CadenceRequest("hourly", null, null);
            case Cadence.Daily daily -> new CadenceRequest("daily", daily.at().toString(), null);
            case Cadence.Weekly weekly ->
                new CadenceRequest(
                        "weekly", weekly.at().toString(), weekly.on().name().toLowerCase(Locale.ROOT));
        };
    }

    private Cadence read() {
        return switch (String.valueOf(type)) {
            case "at-once" -> new Cadence.AtOnce();
            case "hourly" -> new Cadence.Hourly();
            case "daily" -> new Cadence.Daily(time("cadence.at", at));
            case "weekly" -> new Cadence.Weekly(dayOfWeek(), time("cadence.at", at));
            default ->
                throw Problems.wrong("cadence.type", "is '" + type + "'; write at-once, hourly, daily or weekly");
        };
    }

    private DayOfWeek dayOfWeek() {
        try {
            return DayOfWeek.valueOf(String.valueOf(day).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problems.wrong("cadence.day", "is '" + day + "'; write a day such as monday");
        }
    }

    /** Empty when the reader takes quiet hours back, by leaving both ends out. */
    private static Optional<QuietHours> quiet(QuietHoursRequest quiet) {
        if (quiet.from() == null && quiet.to() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new QuietHours(time("quietHours.from", quiet.from()), time("quietHours.to", quiet.to())));
        } catch (IllegalArgumentException e) {
            throw Problems.wrong("quietHours", "cannot be kept: " + e.getMessage());
        }
    }

    private static ZoneId zone(String zone) {
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            return ZoneId.of(zone);
        }
        throw Problems.wrong("zone", "is '" + zone + "'; write an IANA time zone such as Africa/Casablanca");
    }

    private static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw Problems.wrong(field, "is '" + text + "'; write hours and minutes such as 08:00");
        }
    }
}
