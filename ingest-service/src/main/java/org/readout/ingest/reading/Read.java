package org.readout.ingest.reading;

import org.readout.ingest.extraction.Reading;

/** What came of having an article read. */
public sealed interface Read {

    /** It was read. */
    record Done(Reading reading) implements Read {}

    /** The reader failed on it, which no repetition would change. */
    record Failed(String cause) implements Read {}
}
