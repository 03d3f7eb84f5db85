package org.readout.local.suite;

/** Why the suite cannot start, in words for the person at the terminal. */
public final class Unstartable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unstartable(String message) {
        super(message);
    }

    public Unstartable(String message, Throwable cause) {
        super(message, cause);
    }
}
