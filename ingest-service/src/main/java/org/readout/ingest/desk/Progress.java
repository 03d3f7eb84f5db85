package org.readout.ingest.desk;

/** How far the desks have come. */
public interface Progress {
    /** Whether everything that is on the log now has been decided; false also where that cannot be told. */
    boolean isComplete();
}
