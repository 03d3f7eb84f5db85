package org.readout.records.projection;

/** Another node has applied this part of the log, or has taken it back: read on from where the table says. */
public final class Overtaken extends Exception {
    private static final long serialVersionUID = 1L;

    public Overtaken(Batch.Stretch stretch) {
        super("partition " + stretch.partition() + " does not stand at offset " + stretch.from());
    }
}
