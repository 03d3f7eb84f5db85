package org.readout.ingest.extraction;

import java.util.Locale;

/**
 * The classes of small words that the rules speak of. A pack's {@code grammar.json} lists the words of each under the
 * name in kebab case; README there says what each does.
 */
enum Gram {
    ABBREVIATION,
    OPENER,
    ARTICLE,
    NUMERAL,
    AND,
    INCLUDING,
    TOGETHER,
    TAKES_PLACE,
    JOINED,
    OF,
    TO,
    FOR,
    FROM,
    IN,
    WITH,
    BETWEEN,
    BY,
    PREPOSITION,
    POSSESSIVE,
    HE,
    SHE,
    THEY,
    FIRST_PERSON,
    HIM,
    WHO,
    POSSESSIVE_SIGN,
    BE,
    HAVE,
    FUTURE,
    WOULD,
    UNREAL,
    NEGATION,
    EARLIER,
    ADVERB,
    SAY,
    VERB,
    CANCELLED,
    CONDITION,
    HONORIFIC,
    PARTICLE,
    DOMAIN,
    BODY,
    RANKING,
    FORMER,
    GROUP,
    COUNTERPART,
    NO_PARTY,
    NOT_A_NAME,
    ACCOMPANIED,
    LED,
    TRAVEL,
    VISIT,
    AGREED,
    REPORTS,
    SOURCE,
    EVENT,
    CORRIDOR,
    ROUTE,
    COMPANY_NAME,
    STANCE,
    QUANTITY,
    COMPANY,
    ASKED,
    ARRIVAL,
    DURING;

    private final long bit;
    private final boolean early;

    @SuppressWarnings("EnumOrdinal") // the sets live only as long as the process, so the order may change
    Gram() {
        bit = 1L << (ordinal() % Long.SIZE);
        early = ordinal() < Long.SIZE;
    }

    /** Its bit among those of its half of all classes. */
    long bit() {
        return bit;
    }

    /** Whether it is one of the first 64. */
    boolean isEarly() {
        return early;
    }

    static Gram named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
