package org.readout.ingest.extraction;

/**
 * What a gazetteer knows of a proper name.
 *
 * @param kind what it names
 * @param id a state's code, an organisation's or a corridor's id
 * @param writing how it must be written to be meant
 */
record Name(Kind kind, String id, Writing writing) {
    enum Kind {
        STATE,
        DEMONYM,
        CAPITAL,
        CITY,
        ORGANISATION,
        INSTITUTION,
        CORRIDOR
    }

    enum Writing {
        ANY,
        CAPITAL,
        ALL_CAPITALS
    }

    boolean isStateLike() {
        return kind == Kind.STATE || kind == Kind.DEMONYM;
    }

    boolean isCity() {
        return kind == Kind.CAPITAL || kind == Kind.CITY;
    }

    /** Whether being of this makes one speak for a state: a state, its people or one of its institutions. */
    boolean speaksForState() {
        return isStateLike() || kind == Kind.INSTITUTION;
    }

    static Writing writing(String phrase) {
        if (!Character.isUpperCase(phrase.charAt(0))) {
            return Writing.ANY;
        }
        return phrase.length() <= 6
                        && phrase.indexOf(' ') < 0
                        && phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT))
                ? Writing.ALL_CAPITALS
                : Writing.CAPITAL;
    }
}
