package org.readout.notify.calm;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody is told, in their own zone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cadence.AtOnce.class, name = "at-once"),
    @JsonSubTypes.Type(value = Cadence.Hourly.class, name = "hourly"),
    @JsonSubTypes.Type(value = Cadence.Daily.class, name = "daily"),
    @JsonSubTypes.Type(value = Cadence.Weekly.class, name = "weekly")
})
public sealed interface Cadence {

    /** When what happens now is told. */
    ZonedDateTime next(ZonedDateTime now);

    /** The hour of the day it is bound to, if it is. */
    Optional<LocalTime> hour();

    /** As it happens. */
    record AtOnce() implements Cadence {
        @Override
        public ZonedDateTime next(ZonedDateTime now) {
            return now;
        }

        @Override
        public Optional<LocalTime> hour() {
            return Optional.empty();
        }
    }

    /** At the end of each hour. */
    record Hourly() implements Cadence {
        @Override
        public ZonedDateTime next(ZonedDateTime now) {
            return now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }

        @Override
        public Optional<LocalTime> hour() {
            return Optional.empty();
        }
    }

    /** Every day at an hour. An hour that a change to summer time skips is the one an hour later; one that comes twice is the first. */
    record Daily(LocalTime at) implements Cadence {
        @Override
        public ZonedDateTime next(ZonedDateTime now) {
            ZonedDateTime today = now.toLocalDate().atTime(at).atZone(now.getZone());
            return today.isAfter(now)
                    ? today
                    : now.toLocalDate().plusDays(1).atTime(at).atZone(now.getZone());
        }

        @Override
        public Optional<LocalTime> hour() {
            return Optional.of(at);
        }
    }

    /** Every week at an hour of a day. */
    record Weekly(DayOfWeek on, LocalTime at) implements Cadence {
        @Override
        public ZonedDateTime next(ZonedDateTime now) {
            LocalDate day = now.toLocalDate().with(TemporalAdjusters.nextOrSame(on));
            ZonedDateTime thisWeek = day.atTime(at).atZone(now.getZone());
            return thisWeek.isAfter(now)
                    ? thisWeek
                    : day.plusWeeks(1).atTime(at).atZone(now.getZone());
        }

        @Override
        public Optional<LocalTime> hour() {
            return Optional.of(at);
        }
    }
}
