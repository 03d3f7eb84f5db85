package org.readout.ingest.formats.dates;

import java.time.LocalDate;
import java.util.Optional;

/** A day from its numbers. */
final class Days {
    private Days() {}

    /** 31 June is 1 July, as C's mktime has it and feeds therefore write it; 32 June is nothing. */
    static Optional<LocalDate> of(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Optional.of(LocalDate.of(year, month, 1).plusDays(day - 1L))
                : Optional.empty();
    }

    /** RFC 5322, section 4.3: 00 to 49 are of this century. */
    static int century(int twoDigits) {
        return twoDigits + (twoDigits < 50 ? 2000 : 1900);
    }
}
