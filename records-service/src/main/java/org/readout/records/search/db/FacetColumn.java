package org.readout.records.search.db;

import org.readout.records.search.Facet;

/** Where the values of a facet lie. */
public final class FacetColumn {
    private FacetColumn() {}

    /** The column, of a table called {@code m}. */
    public static String of(Facet facet) {
        return switch (facet) {
            case STATE -> "m.states";
            case PAIR -> "m.pairs";
            case PERSON -> "m.persons";
            case ORGANISATION -> "m.organisations";
            case TOPIC -> "m.topics";
            case CORRIDOR -> "m.corridors";
            case RANK -> "m.ranks";
            case FORMAT -> "m.format";
            case STATUS -> "m.status";
            case SOURCE -> "m.sources";
            case MONTH -> "m.held_from";
        };
    }

    /** The single values of a row's column, as a set of rows. */
    public static String values(Facet facet, String column) {
        return switch (facet) {
            case STATE, PAIR, PERSON, ORGANISATION, TOPIC, CORRIDOR, RANK, SOURCE -> "unnest(" + column + ")";
            case FORMAT, STATUS -> "lateral (values (" + column + "))";
            case MONTH -> "lateral (values (to_char(" + column + ", 'YYYY-MM')))";
        };
    }
}
