package org.readout.records.search;

import java.util.Locale;

/** In which order meetings are told; the latest, or the most relevant, first. */
public enum Sort {
    /** When anything was first recorded of them. */
    REPORTED,
    /** Their first day; those without a told day last. */
    HELD,
    /** Their latest change. */
    UPDATED,
    /** How well they answer the words of the query. */
    RELEVANCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
