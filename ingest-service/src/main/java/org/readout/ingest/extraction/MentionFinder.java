package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds the mentions of a sentence, each as long as it reads: modifiers, office, what the office is of, and name. */
final class MentionFinder {
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords words;
    private final NameReader names;
    private final StateBehindName states;
    private final OfficeReader offices;

    MentionFinder(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.words = new NameWords(tags);
        this.names = new NameReader(tags, words);
        this.states = new StateBehindName(tags, words);
        this.offices = new OfficeReader(tags, words, names, states);
    }

    List<Mention> in(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        var found = new ArrayList<Mention>();
        int at = tokens.sentenceStart(sentence);
        while (at < end) {
            if (tags.is(at, Gram.LED) && tags.is(at, Gram.PREPOSITION)) {
                at += tags.length(at); // "at the head of" names nobody
                continue;
            }
            Mention mention = pronoun(at);
            if (mention == null) {
                mention = offices.read(at, end);
            }
            if (mention == null) {
                mention = withoutOffice(at, end);
            }
            if (mention == null) {
                at += names.thingLength(at, end);
            } else {
                caption(mention, end);
                found.add(mention);
                at = mention.end;
            }
        }
        return found;
    }

    /** "Kaya (R)" under a picture. */
    private void caption(Mention mention, int end) {
        int at = mention.end;
        if (mention.named()
                && at + 2 < end
                && tokens.isSign(at, '(')
                && tokens.isSign(at + 2, ')')
                && tokens.is(at + 1, Tokens.WORD)
                && tokens.end(at + 1) - tokens.start(at + 1) == 1) {
            mention.end = at + 3;
        }
    }

    private Mention pronoun(int at) {
        boolean one = tags.word(at, Gram.HE) || tags.word(at, Gram.SHE) || tags.word(at, Gram.FIRST_PERSON);
        boolean several = tags.is(at, Gram.THEY);
        if (!one && !several) {
            return null;
        }
        if (several && tags.office(at + tags.length(at) - 1) != null && continuesOffice(at + tags.length(at))) {
            return null;
        }
        var mention = new Mention(at, at + (several ? tags.length(at) : 1));
        mention.kind = Mention.Kind.PRONOUN;
        mention.plural = several;
        return mention;
    }

    /** "the ministers of X" are not "the ministers". */
    private boolean continuesOffice(int at) {
        return at < tokens.count()
                && (tags.word(at, Gram.OF)
                        || tags.word(at, Gram.FOR)
                        || words.isNameWord(at)
                        || (tags.pack().switches().bareGenitive() && tags.body(at) != null));
    }

    /** "the team of Malta": those are no party, and the state behind them is not one for their sake. */
    private boolean isOfNoParty(int state) {
        int before = state - 1;
        while (before >= 0 && (tags.word(before, Gram.OF) || tags.word(before, Gram.ARTICLE))) {
            before--;
        }
        boolean governed = before < state - 1 || tags.pack().switches().bareGenitive();
        return governed
                && before >= 0
                && tokens.sentence(before) == tokens.sentence(state)
                && tags.word(before, Gram.NO_PARTY);
    }

    /** A name, a state's own name, or a state with a name: "Turkey's Arslan". */
    private Mention withoutOffice(int at, int end) {
        int p = at;
        boolean definite = false;
        if (tags.word(p, Gram.ARTICLE) && p + 1 < end) {
            definite = true;
            p++;
        }
        Name body = words.isGivenNameLikeAPlace(p) ? null : tags.body(p);
        if (body != null) {
            int behind = p + tags.nameLength(p);
            boolean possessive = behind < end && tags.word(behind, Gram.POSSESSIVE_SIGN);
            int nameAt = possessive ? behind + 1 : behind;
            boolean mayOwn = possessive || body.kind() == Name.Kind.DEMONYM;
            int nameEnd = mayOwn && nameAt < end ? names.end(nameAt, end) : 0;
            if (nameEnd > nameAt) {
                var person = new Mention(at, nameEnd);
                person.nameStart = names.begin(nameAt, nameEnd);
                person.nameEnd = nameEnd;
                person.add(body);
                return person;
            }
            boolean attribute = behind < end && tags.word(behind, Gram.NO_PARTY);
            if (body.kind() == Name.Kind.DEMONYM || possessive || attribute || isOfNoParty(p)) {
                return null;
            }
            var state = new Mention(at, behind);
            state.kind = Mention.Kind.BODY;
            state.definite = definite;
            state.add(body);
            return state;
        }
        int nameEnd = names.end(p, end);
        if (nameEnd <= p || definite) {
            return null;
        }
        var person = new Mention(at, nameEnd);
        person.nameStart = names.begin(p, nameEnd);
        person.nameEnd = nameEnd;
        person.titled = person.nameStart > p;
        person.unsure = !tags.pack().hasCase() && !person.titled && !words.isIntroduced(p, nameEnd);
        if (!person.unsure) {
            states.read(person, end);
        }
        return person;
    }
}
