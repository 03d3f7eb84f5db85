package org.readout.ingest.audit;

/** Where the figures come from. */
public interface Books {
    /** The figures of this moment, all of one moment but the lines in flight. */
    Audit audit();
}
