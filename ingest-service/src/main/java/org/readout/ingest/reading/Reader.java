package org.readout.ingest.reading;

import org.readout.events.Extractor;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.MeetingReader.Explained;
import org.readout.ingest.extraction.Reading;

/** Finds the meetings that an article tells of. */
public interface Reader {
    /** Its name and version, which stand in each event. */
    Extractor extractor();

    /** The same article gives the same reading. */
    Reading read(Article article);

    /** The same, and why. */
    Explained explain(Article article);
}
