package org.readout.ingest.sending;

/** The broker has not acknowledged in time. Sending the same again is harmless. */
public final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;

    NotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
