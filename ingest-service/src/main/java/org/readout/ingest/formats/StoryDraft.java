package org.readout.ingest.formats;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.events.PubStatus;
import org.readout.events.Usage;
import org.readout.ingest.formats.Story.Completeness;

/** A story while its document is being read. Readers hand over what they find as it is written; what a story promises is seen to here. */
public final class StoryDraft {
    private static final int LONGEST_GUID = 2_048;

    private Optional<String> source = Optional.empty();
    private Optional<String> guid = Optional.empty();
    private Optional<Integer> version = Optional.empty();
    private PubStatus pubStatus = PubStatus.USABLE;
    private Optional<String> headline = Optional.empty();
    private String text = "";
    private Completeness completeness = Completeness.WHOLE;
    private Optional<String> language = Optional.empty();
    private Optional<Instant> publishedAt = Optional.empty();
    private Optional<Instant> embargoedUntil = Optional.empty();
    private Optional<URI> url = Optional.empty();
    private Optional<Usage> usage = Optional.empty();
    private final List<String> authors = new ArrayList<>();

    public StoryDraft source(Optional<String> written) {
        source = line(written);
        return this;
    }

    public StoryDraft guid(Optional<String> written) {
        guid = line(written).filter(line -> line.length() <= LONGEST_GUID);
        return this;
    }

    /** A number from 1 upwards; anything else that formats allow there is no version. */
    public StoryDraft version(Optional<String> written) {
        version = line(written)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0);
        return this;
    }

    public StoryDraft pubStatus(PubStatus status) {
        pubStatus = status;
        return this;
    }

    public StoryDraft headline(Optional<String> written) {
        headline = line(written);
        return this;
    }

    public StoryDraft text(String written, Completeness howMuch) {
        text = CleanText.paragraphs(written);
        completeness = howMuch;
        return this;
    }

    /** A BCP 47 tag, also written with an underscore; anything else is no language. */
    public StoryDraft language(Optional<String> written) {
        language = line(written).flatMap(StoryDraft::tag);
        return this;
    }

    public StoryDraft publishedAt(Optional<Instant> time) {
        publishedAt = time.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
        return this;
    }

    public StoryDraft embargoedUntil(Optional<Instant> time) {
        embargoedUntil = time.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
        return this;
    }

    public StoryDraft url(Optional<URI> address) {
        url = address;
        return this;
    }

    public StoryDraft usage(Optional<Usage> licence) {
        usage = licence;
        return this;
    }

    public StoryDraft author(String written) {
        String name = CleanText.line(written);
        if (!name.isEmpty() && !authors.contains(name)) {
            authors.add(name);
        }
        return this;
    }

    public Optional<Instant> publishedAt() {
        return publishedAt;
    }

    /**
     * The story.
     *
     * @param where its place in the document
     * @throws Refusal when there is nothing to read and nowhere to go for it
     */
    public Story story(String where) throws Refusal {
        if (text.isEmpty() && headline.isEmpty() && url.isEmpty() && pubStatus == PubStatus.USABLE) {
            throw new Refusal(
                    where, "there is no headline, no text and no address in it; a story needs at least one of them");
        }
        if (guid.isEmpty() && url.isEmpty() && text.isEmpty() && pubStatus != PubStatus.USABLE) {
            throw new Refusal(where, "it withdraws a story but does not say which one; give its identifier");
        }
        // A withdrawal without a text is all there is; nobody shall go and fetch more of it.
        boolean withdrawn = text.isEmpty() && pubStatus != PubStatus.USABLE;
        return new Story(
                source,
                guid,
                version,
                pubStatus,
                headline,
                text,
                withdrawn ? Completeness.WHOLE : completeness,
                language,
                publishedAt,
                embargoedUntil,
                url,
                usage,
                authors);
    }

    private static Optional<String> line(Optional<String> written) {
        return written.map(CleanText::line).filter(line -> !line.isEmpty());
    }

    private static Optional<String> tag(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return Optional.of(tag).filter(found -> !found.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty(); // "English (UK)" and the like: the reader finds the language out by itself
        }
    }
}
