package org.readout.ingest.reading.rules;

import jakarta.enterprise.context.ApplicationScoped;
import org.readout.events.Extractor;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.Reading;
import org.readout.ingest.reading.Reader;

/** The reader of this version of the service. */
@ApplicationScoped
class RulesReader implements Reader {
    private static final Extractor EXTRACTOR = new Extractor("readout-rules", "0.1.0");

    @Override
    public Extractor extractor() {
        return EXTRACTOR;
    }

    @Override
    public Reading read(Article article) {
        return new Reading.NoMeeting(Reading.NoMeeting.Cause.UNSUPPORTED_LANGUAGE, article.language().orElse("und"));
    }
}
