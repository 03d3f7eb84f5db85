package org.readout.records.search;

import java.util.Locale;

/** What the meetings that answer can be counted by. */
public enum Facet {
    STATE,
    /** Two states that met, as {@code GE-KZ}. */
    PAIR,
    PERSON,
    ORGANISATION,
    /** Topics and all broader ones, as {@code topic:} finds them. */
    TOPIC,
    CORRIDOR,
    RANK,
    FORMAT,
    STATUS,
    SOURCE,
    /** The month of the first day. */
    MONTH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The term that finds the meetings counted under a value. */
    public String clause(String value) {
        return switch (this) {
            case STATE -> "country:" + value;
            case PAIR -> "between:" + value.replace('-', ',');
            case PERSON -> "person:" + quoted(value);
            case ORGANISATION -> "of:" + quoted(value);
            case TOPIC, CORRIDOR, RANK, FORMAT, STATUS -> word() + ":" + value;
            case SOURCE -> "source:" + quoted(value);
            case MONTH -> "held:" + value;
        };
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
