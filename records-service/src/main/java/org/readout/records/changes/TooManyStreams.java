package org.readout.records.changes;

/** This node has as many streams open as it may. */
public final class TooManyStreams extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyStreams(int most) {
        super("This node has " + most + " streams open; try again later, or read /changes.");
    }
}
