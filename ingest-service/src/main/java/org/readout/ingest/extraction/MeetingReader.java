package org.readout.ingest.extraction;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.events.Extractor;
import org.readout.events.MeetingClaim;

/** Reads the meetings out of an article. Keeps nothing between two articles; safe for many threads. */
public final class MeetingReader {
    /** The name and version of the rules; a higher version may read the same article otherwise. */
    public static final Extractor EXTRACTOR = new Extractor("readout-rules", "1.0.0");

    /**
     * A reading with the reasons for it.
     *
     * @param reading what was read
     * @param explanation why
     */
    public record Explained(Reading reading, Explanation explanation) {}

    /** Reads an article. */
    public Reading read(Article article) {
        return pass(article, false).reading();
    }

    /** Reads an article and says what was considered. */
    public Explained explain(Article article) {
        return pass(article, true);
    }

    private static Explained pass(Article article, boolean explain) {
        String headline = article.headline().map(line -> line + "\n\n").orElse("");
        String text = headline + article.text();
        if (text.isBlank()) {
            return unread(Reading.NoMeeting.Cause.NO_TEXT, told(article).orElse("und"));
        }
        String language = language(article, text);
        Optional<Pack> pack = Packs.of(language);
        if (pack.isEmpty()) {
            return unread(Reading.NoMeeting.Cause.UNSUPPORTED_LANGUAGE, language);
        }
        return new Pass(pack.get(), text, headline.length(), published(article)).read(explain);
    }

    private static Explained unread(Reading.NoMeeting.Cause cause, String language) {
        return new Explained(new Reading.NoMeeting(cause, language), new Explanation(language, List.of(), List.of()));
    }

    /** The told language, unless the words say otherwise. */
    private static String language(Article article, String text) {
        Optional<String> told = told(article);
        String guessed = Packs.guess(text, told);
        return guessed.equals("und") ? told.orElse(guessed) : guessed;
    }

    private static Optional<String> told(Article article) {
        return article.language()
                .filter(tag -> !tag.isBlank())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .filter(tag -> !tag.isEmpty());
    }

    private static Optional<LocalDate> published(Article article) {
        return article.publishedAt().map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
    }

    /** One reading of one article. */
    private record Pass(Pack pack, String text, int headlineLength, Optional<LocalDate> published) {
        Explained read(boolean explain) {
            Tokens tokens = new Tokenizer(pack).tokens(text, headlineLength);
            new Sentences(pack).mark(tokens);
            Tags tags = Tags.of(tokens, pack);
            List<List<Mention>> mentions = mentions(tags);
            var backdrop = new Backdrop(tags);
            // "BAKU (Caspian Telegraph) -": an outlet is nobody who meets
            mentions.forEach(sentence -> sentence.removeIf(mention -> mention.named()
                    && !mention.hasRole()
                    && mention.kind == Mention.Kind.PERSON
                    && backdrop.inDateline(mention.start)));
            var cast = new Cast(tags);
            cast.read(mentions);
            if (!pack.hasCase()) {
                // without capitals any unknown word might be a name; only those that the cast knows are
                mentions.forEach(sentence -> sentence.removeIf(mention -> !mention.isSomething()));
            }
            var settings = new Settings(tags, backdrop, published, mentions);
            var encounters = new Encounters(tags, backdrop, settings);
            List<Encounter> found = encounters.read(mentions, cast.people());
            Reading reading = reading(tags, settings, mentions, found);
            Explanation explanation = explain
                    ? new Explaining(tags).explain(mentions, encounters.considered())
                    : new Explanation(pack.language(), List.of(), List.of());
            return new Explained(reading, explanation);
        }

        private static List<List<Mention>> mentions(Tags tags) {
            var finder = new MentionFinder(tags);
            var appositions = new Appositions(tags);
            var mentions = new ArrayList<List<Mention>>();
            for (int s = 0; s < tags.tokens().sentences(); s++) {
                mentions.add(appositions.joined(finder.in(s), tags.tokens().sentenceEnd(s)));
            }
            return mentions;
        }

        private Reading reading(Tags tags, Settings settings, List<List<Mention>> mentions, List<Encounter> found) {
            if (found.isEmpty()) {
                return new Reading.NoMeeting(Reading.NoMeeting.Cause.NONE_TOLD, pack.language());
            }
            var subjects = new Subjects(tags);
            subjects.offices(mentions);
            var claims = new Claims(tags, settings, subjects);
            List<MeetingClaim> meetings = found.stream().map(claims::claim).toList();
            return new Reading.Meetings(meetings, new Attribution(tags).find(), pack.language());
        }
    }
}
