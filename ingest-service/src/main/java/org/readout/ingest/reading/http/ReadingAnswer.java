package org.readout.ingest.reading.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.readout.events.Extractor;
import org.readout.events.MeetingClaim;
import org.readout.ingest.extraction.Article;
import org.readout.ingest.extraction.Explanation;
import org.readout.ingest.extraction.MeetingReader.Explained;
import org.readout.ingest.extraction.Reading;

/**
 * What was read, as the events would tell it.
 *
 * @param reason why there is no meeting in it
 * @param article what the reader was given; offsets of evidence count in it
 * @param explanation what was considered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingAnswer(
        List<MeetingClaim> meetings,
        String language,
        String attributedTo,
        String reason,
        Extractor extractor,
        Given article,
        Explanation explanation) {

    static ReadingAnswer of(Reading reading, Extractor extractor) {
        return of(reading, extractor, null, null);
    }

    static ReadingAnswer explained(Article article, Explained explained, Extractor extractor) {
        return of(explained.reading(), extractor, Given.of(article), explained.explanation());
    }

    private static ReadingAnswer of(Reading reading, Extractor extractor, Given given, Explanation explanation) {
        return switch (reading) {
            case Reading.Meetings told ->
                new ReadingAnswer(
                        told.meetings(),
                        told.language(),
                        told.attributedTo().orElse(null),
                        null,
                        extractor,
                        given,
                        explanation);
            case Reading.NoMeeting none ->
                new ReadingAnswer(List.of(), none.language(), null, none.cause().word(), extractor, given, explanation);
        };
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(String headline, String text, String language, Instant publishedAt) {
        static Given of(Article article) {
            return new Given(
                    article.headline().orElse(null),
                    article.text(),
                    article.language().orElse(null),
                    article.publishedAt().orElse(null));
        }
    }
}
