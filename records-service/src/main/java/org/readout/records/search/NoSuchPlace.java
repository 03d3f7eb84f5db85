package org.readout.records.search;

/** A cursor of the right form that names no place a list can have. */
public final class NoSuchPlace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchPlace(Throwable cause) {
        super("names no place in the list; take next or previous out of an answer", cause);
    }
}
