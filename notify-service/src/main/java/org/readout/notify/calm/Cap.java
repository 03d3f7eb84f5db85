package org.readout.notify.calm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The most alerts that somebody wants one by one in an hour or a day of theirs; whatever more there is, is told in one line at its end. */
public record Cap(int most, Per per) {

    /** How long it counts. */
    public enum Per {
        @JsonProperty("hour")
        HOUR(ChronoUnit.HOURS),
        @JsonProperty("day")
        DAY(ChronoUnit.DAYS);

        private final ChronoUnit unit;

        Per(ChronoUnit unit) {
            this.unit = unit;
        }

        /** The word for this. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the word names. */
        public static Optional<Per> find(String word) {
            return Arrays.stream(values())
                    .filter(per -> per.word().equals(word))
                    .findFirst();
        }
    }

    public Cap {
        if (most < 1) {
            throw new IllegalArgumentException("a cap of " + most + " would tell nothing; pause instead");
        }
    }

    Instant begin(Instant now, ZoneId zone) {
        return beginning(now, zone).toInstant();
    }

    Instant end(Instant now, ZoneId zone) {
        return beginning(now, zone).plus(1, per.unit).toInstant();
    }

    private ZonedDateTime beginning(Instant now, ZoneId zone) {
        return now.atZone(zone).truncatedTo(per.unit);
    }
}
