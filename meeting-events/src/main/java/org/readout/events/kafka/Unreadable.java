package org.readout.events.kafka;

/** A Kafka record that is not what its topic carries; the message says why. It belongs into the dead letters. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
