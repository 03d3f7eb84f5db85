package org.readout.records.projection;

/** The store does not take these values, and never will; asking again cannot help. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
