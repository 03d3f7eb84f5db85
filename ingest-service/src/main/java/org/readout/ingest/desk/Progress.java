package org.readout.ingest.desk;

/** How far the desks have come. */
public interface Progress {
    /** Lines of the log that no desk has decided yet; -1 where that cannot be told. */
    long linesAhead();

    /** Whether everything that is on the log now has been decided; false also where that cannot be told. */
    default boolean isComplete() {
        return linesAhead() == 0;
    }
}
