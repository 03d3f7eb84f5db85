package org.readout.query;

/** A query that cannot be read; the message says what was found and what was expected. */
public final class QueryMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;

    QueryMistake(int column, String message) {
        super(message);
        this.column = column;
    }

    /** The column of the mistake in the query, from 1, in UTF-16 code units. */
    public int column() {
        return column;
    }
}
