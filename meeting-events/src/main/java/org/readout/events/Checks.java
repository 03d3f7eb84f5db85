package org.readout.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

final class Checks {
    private Checks() {}

    static String notBlank(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        return value;
    }

    static <T> T present(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** In milliseconds, which every store and language in use here keeps. */
    static Instant millis(Instant value, String field) {
        return present(value, field).truncatedTo(ChronoUnit.MILLIS);
    }

    static int positive(int value, String field) {
        if (value < 1) {
            throw new IllegalArgumentException(field + " must be 1 or more, not " + value);
        }
        return value;
    }
}
