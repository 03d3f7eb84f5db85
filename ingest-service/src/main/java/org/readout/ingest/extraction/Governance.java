package org.readout.ingest.extraction;

import java.util.List;

/** What stands before a mention so that it is no subject: a preposition, a verb, or a possessive sign behind it. */
final class Governance {
    private final Tags tags;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final int start;
    private final int end;

    Governance(Tags tags, int sentence, List<Mention> mentions) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.mentions = mentions;
        this.start = tokens.sentenceStart(sentence);
        this.end = tokens.sentenceEnd(sentence);
    }

    /** Whether a preposition stands before it: "to reporters", "of the group". */
    boolean isGoverned(Mention mention) {
        if (mention.kind == Mention.Kind.PRONOUN) {
            return false;
        }
        if (tags.pack().beginsWithPreposition(tokens, mention.start)) {
            return true;
        }
        if (tags.pack().switches().order() == PackSwitches.Order.SUBJECT_OBJECT_VERB) {
            int behind = mention.end; // where the verb stands last, what governs a mention follows it
            return behind < end
                    && (tags.is(behind, Gram.LED)
                            || (tags.is(behind, Gram.PREPOSITION) && !tags.word(behind, Gram.WITH)));
        }
        int at = mention.start - 1;
        while (at >= start && (tags.word(at, Gram.ARTICLE) || tags.word(at, Gram.NUMERAL))) {
            at--;
        }
        if (at < start || tags.word(at, Gram.AND)) {
            return at >= start && tags.word(at, Gram.AND) && governsList(at);
        }
        return endsPreposition(at) && !isQuantity(at);
    }

    /** "a group of diplomats": the diplomats themselves are meant. */
    private boolean isQuantity(int of) {
        return of > start && tags.word(of, Gram.OF) && tags.word(of - 1, Gram.QUANTITY);
    }

    private boolean endsPreposition(int at) {
        for (int length = 1; length <= 4 && at - length + 1 >= start; length++) {
            int from = at - length + 1;
            if (tags.length(from) == length
                    && (tags.is(from, Gram.PREPOSITION)
                            || tags.is(from, Gram.ACCOMPANIED)
                            || tags.is(from, Gram.LED))) {
                return !tags.is(from, Gram.AND);
            }
        }
        return false;
    }

    /** "with A and B": what governs A governs B. */
    private boolean governsList(int and) {
        for (Mention mention : mentions) {
            if (mention.end == and || (mention.end == and - 1 && tokens.isSign(mention.end, ','))) {
                return isGoverned(mention);
            }
        }
        return false;
    }

    boolean isOwner(Mention mention) {
        return mention.end < end && tags.word(mention.end, Gram.POSSESSIVE_SIGN);
    }

    boolean isObject(Mention mention) {
        int at = mention.start - 1;
        return (at >= start && tags.word(at, Gram.VERB) && !tags.word(at, Gram.SAY))
                || (at >= start && tags.way(at) != null && tags.way(at).isVerb());
    }

    boolean saysBefore(Mention mention) {
        int at = mention.start - 1;
        return at >= start && tags.word(at, Gram.SAY);
    }
}
