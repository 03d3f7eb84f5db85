package org.readout.ingest.extraction;

import java.util.Locale;

/**
 * The classes of small words that the rules speak of. A pack's {@code grammar.json} lists the words of each under the
 * name in kebab case; README there says what each does. No more than 64, the bits of a set.
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
    COMPANY;

    /** Its bit in a set of classes; the sets live only as long as the process, so the order may change. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    static Gram named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
