package org.readout.ingest.reading.rules;

import jakarta.enterprise.context.ApplicationScoped;
import org.readout.events.Extractor;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.MeetingReader;
import org.readout.ingest.extraction.MeetingReader.Explained;
import org.readout.ingest.extraction.Reading;
import org.readout.ingest.reading.Reader;

/** The reader of this version of the service. */
@ApplicationScoped
class RulesReader implements Reader {
    private final MeetingReader rules = new MeetingReader();

    @Override
    public Extractor extractor() {
        return MeetingReader.EXTRACTOR;
    }

    @Override
    public Reading read(Article article) {
        return rules.read(article);
    }

    @Override
    public Explained explain(Article article) {
        return rules.explain(article);
    }
}
