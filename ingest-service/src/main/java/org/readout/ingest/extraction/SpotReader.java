package org.readout.ingest.extraction;

import java.util.BitSet;
import java.util.List;

/** Reads "in Rabat", "in Sal, Cabo Verde", "at … in Piraeus". */
final class SpotReader {
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords names;
    private final BitSet people = new BitSet();

    SpotReader(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = new NameWords(tags);
    }

    /** The place that is named behind a preposition of place at {@code in}, or null. */
    Spot behind(int in, int end) {
        int at = in + 1;
        while (at < end
                && at < in + 4
                && (tags.word(at, Gram.ARTICLE)
                        || tags.word(at, Gram.RANKING)
                        || (tags.word(at, Gram.DOMAIN) && !tokens.capital(at))
                        || (tags.word(at, Gram.BODY) && !tokens.capital(at))
                        || (tags.name(at, Name.Kind.DEMONYM) != null && tags.nameLength(at) == 1))) {
            at++;
        }
        return at < end ? at(in, at, end) : null;
    }

    /** The first city that "in" stands before, or null. */
    Spot venue(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        for (int i = tokens.sentenceStart(sentence); i < end; i++) {
            Spot spot = tags.word(i, Gram.IN) ? behind(i, end) : null;
            if (spot != null && spot.hasCity()) {
                return spot;
            }
        }
        return null;
    }

    /** Whether an ending is joined to this word by an apostrophe. */
    private boolean isSuffixed(int at) {
        int end = tokens.end(at);
        boolean apostrophe = end < tokens.text().length()
                && (tokens.text().charAt(end) == '\'' || tokens.text().charAt(end) == '\u2019');
        return tags.pack().cutsAtApostrophe() && apostrophe;
    }

    /** Whether an ending that means "in" is joined to the name of a place: "Ankara'da". */
    boolean isLocative(int at) {
        String text = tokens.text();
        int ending = tokens.end(at) + 1;
        if (!tags.pack().cutsAtApostrophe()
                || tags.names(at) == null
                || tags.nameLength(at) > 1
                || ending + 1 >= text.length()) {
            return false;
        }
        boolean in = (text.charAt(ending) == 'd' || text.charAt(ending) == 't')
                && (text.charAt(ending + 1) == 'a' || text.charAt(ending + 1) == 'e');
        return isSuffixed(at) && in && (ending + 2 >= text.length() || !Character.isLetter(text.charAt(ending + 2)));
    }

    /** The state directly before a word: "on the Omani leg", "his New Zealand leg"; null when none is named there. */
    Spot before(int word) {
        for (int length = 1; length <= 3 && length <= word; length++) {
            int at = word - length;
            if (tags.nameLength(at) == length && isSuffixed(at + length - 1) && tags.is(word, Gram.TRAVEL)) {
                return at(at, at, word); // "Ankara'ya geldi": where the verb stands last, so does the journey
            }
            if (tags.nameLength(at) == length && tags.name(at, Name.Kind.STATE) != null) {
                boolean attribute = at > 0 && !tags.is(at - 1, Gram.PREPOSITION) && !tokens.is(at, Tokens.NEW_LINE);
                return attribute && tags.is(word, Gram.TRAVEL) && !tags.word(word, Gram.VERB) && tags.length(word) == 1
                        ? new Spot(
                                at, word, -1, -1, tags.name(at, Name.Kind.STATE).id())
                        : null;
            }
        }
        return null;
    }

    /** Says in which tokens people are named, whose states are no places. */
    void people(List<List<Mention>> sentences) {
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.kind == Mention.Kind.PERSON) {
                    people.set(mention.start, mention.end);
                }
            }
        }
    }

    Spot at(int from, int at, int end) {
        if (people.get(at)) {
            return null;
        }
        Name city = tags.name(at, Name.Kind.CAPITAL);
        city = city == null ? tags.name(at, Name.Kind.CITY) : city;
        Name state = tags.name(at, Name.Kind.STATE);
        if (city != null && (state == null || tags.name(at, Name.Kind.CAPITAL) == null)) {
            int behind = at + tags.nameLength(at);
            Name country = countryBehind(behind, end);
            String code = country == null ? city.id() : country.id();
            return owned(behind, end) ? null : new Spot(from, behind, at, behind, code);
        }
        if (state != null) {
            int behind = at + tags.nameLength(at);
            return owned(behind, end) ? null : new Spot(from, behind, -1, -1, state.id());
        }
        if (names.isNameWord(at) && tags.pack().hasCase()) {
            int behind = at + 1;
            while (behind < end && names.isNameWord(behind)) {
                behind++;
            }
            Name country = countryBehind(behind, end);
            return country == null ? null : new Spot(from, behind, at, behind, country.id());
        }
        return null;
    }

    private boolean owned(int behind, int end) {
        return behind < end && tags.word(behind, Gram.POSSESSIVE_SIGN);
    }

    /** ", Brazil" directly behind a city. */
    private Name countryBehind(int behind, int end) {
        int at = behind;
        if (at + 1 < end && (tokens.isSign(at, ',') || tokens.isSign(at, '('))) {
            at++;
            if (tags.word(at, Gram.ARTICLE) && at + 1 < end) {
                at++;
            }
            return tags.name(at, Name.Kind.STATE);
        }
        return null;
    }
}
