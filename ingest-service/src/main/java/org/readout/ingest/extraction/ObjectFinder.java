package org.readout.ingest.extraction;

import java.util.List;

/** Finds the group that is the object of a verb or noun: the first that no preposition but "with" governs. */
final class ObjectFinder {
    private static final int REACH = 16;
    /** How far "with" may stand behind a noun or behind what was discussed. */
    private static final int FAR = 24;
    /** How many tokens a day and place between commas may have. */
    private static final int LONGEST_SETTING = 16;

    private final Tags tags;
    private final Tokens tokens;
    private final Groups groups;
    private final int start;
    private final int end;

    ObjectFinder(Tags tags, int sentence, Groups groups) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.groups = groups;
        this.start = tokens.sentenceStart(sentence);
        this.end = tokens.sentenceEnd(sentence);
    }

    /** The group that is the object of a verb or noun whose phrase ends at {@code from}; needs "with" when a noun. */
    List<Mention> find(int from, boolean noun) {
        boolean open = !noun;
        boolean place = false;
        for (int at = from; at < end && at < from + (noun ? FAR : REACH); at++) {
            int mention = groups.at(at);
            if (mention >= 0) {
                boolean country = groups.mentions().get(mention).kind == Mention.Kind.BODY
                        && at > from
                        && tokens.isSign(at - 1, ',')
                        && isCityEnd(at - 2);
                if (country) {
                    at = groups.mentions().get(mention).end - 1;
                    continue;
                }
                if ((open || isCounterpartMet(noun, mention))
                        && !groups.isOwner(groups.mentions().get(mention))) {
                    return groups.joined(mention);
                }
                at = groups.mentions().get(mention).end - 1;
                open = place && !noun;
                continue;
            }
            if (isBarrier(at)) {
                return List.of();
            }
            if (tokens.isSign(at, ',')) {
                int closing = open ? closingComma(at, from) : at;
                if (closing > at) {
                    at = closing; // "received, on Monday in Tunis, the envoy"
                    continue;
                }
                open = false;
                place = false;
                continue;
            }
            if (open && noun && tags.is(at, Gram.TRAVEL) && tags.word(at - 1, Gram.WITH)) {
                at += tags.length(at); // "with the in-Riga-arrived minister", as Russian has it
                continue;
            }
            if (open && isObjectPronoun(at)) {
                var pronoun = new Mention(at, at + 1);
                pronoun.kind = Mention.Kind.PRONOUN;
                return List.of(pronoun);
            }
            if (tags.is(at, Gram.WITH) && tags.length(at) == 1 && !(tags.word(at, Gram.TO) && noun)) {
                open = true;
                place = false;
            } else if (tags.is(at, Gram.PREPOSITION) && !tags.is(at, Gram.AND)) {
                place = tags.word(at, Gram.IN) || !tags.is(at, Gram.OF);
                open = false;
                at += tags.length(at) - 1;
            } else if (isSetting(at)) {
                open = !noun || (open && !place);
                at += Math.max(0, tags.nameLength(at) - 1);
            }
        }
        return List.of();
    }

    /**
     * The comma that closes what a comma here opens, if nothing but day, place and small words stand between them; {@code comma}
     * when there is none. Languages that put the day before the object set it off so.
     */
    private int closingComma(int comma, int from) {
        if (comma > from && !tags.pack().switches().adjectivesFollow()) {
            return comma;
        }
        boolean setting = false;
        int closing = comma;
        for (int at = comma + 1; at < Math.min(end, comma + LONGEST_SETTING); at++) {
            if (tokens.isSign(at, ',')) {
                closing = setting ? at : comma;
                if (!setting || groups.startsAt(at + 1)) {
                    return closing;
                }
                continue;
            }
            if (tokens.isSign(at, '(') || tokens.isSign(at, ')')) {
                continue;
            }
            boolean place = tags.isCity(at) || tags.name(at, Name.Kind.STATE) != null;
            if ((groups.startsAt(at) && !place)
                    || (tags.word(at, Gram.VERB) && !tags.word(at, Gram.IN) && !tags.isDate(at))
                    || tokens.is(at, Tokens.SIGN)) {
                return closing; // "à" and "a" are one word when folded
            }
            setting |= tags.isDate(at) || place || tags.is(at, Gram.PREPOSITION) || tags.word(at, Gram.ADVERB);
        }
        return closing;
    }

    /** "met on the fringes of the forum his counterpart": nobody else has one. */
    private boolean isCounterpartMet(boolean noun, int mention) {
        return !noun
                && groups.mentions().get(mention).counterpart
                && !groups.isGoverned(groups.mentions().get(mention));
    }

    /** Whether the name of a city ends at this token. */
    private boolean isCityEnd(int last) {
        for (int length = 1; length <= 4 && last - length + 1 >= start; length++) {
            int first = last - length + 1;
            if (tags.names(first) != null && tags.nameLength(first) == length) {
                return tags.isCity(first);
            }
        }
        return false;
    }

    private boolean isObjectPronoun(int at) {
        return tags.word(at, Gram.HIM)
                && (at + 1 >= end
                        || !tokens.is(at + 1, Tokens.WORD)
                        || tags.is(at + 1, Gram.PREPOSITION)
                        || tags.word(at + 1, Gram.ADVERB)
                        || tags.isDate(at + 1));
    }

    /** A day, a city or an adverb, behind which the object may still come. */
    boolean isSetting(int at) {
        return tags.isCity(at) || tags.isDate(at) || tags.word(at, Gram.ADVERB) || tokens.is(at, Tokens.NUMBER);
    }

    private boolean isBarrier(int at) {
        if (tokens.is(at, Tokens.SIGN)) {
            char sign = tokens.first(at);
            boolean initial = sign == '.' && at > start && tokens.end(at - 1) - tokens.start(at - 1) == 1;
            return (sign == '.' && !initial)
                    || sign == ';'
                    || sign == ':'
                    || sign == '"'
                    || sign == '\u201C'
                    || sign == '!'
                    || sign == '?';
        }
        boolean nextVerb = tags.pack().switches().order() == PackSwitches.Order.VERB_SUBJECT_OBJECT
                && tags.way(at) != null
                && tags.way(at).isVerb()
                && !tags.word(at, Gram.WITH);
        return nextVerb
                || (tags.word(at, Gram.VERB)
                        && !tags.isDate(at)
                        && !tokens.capital(at)
                        && !tags.word(at, Gram.AND)
                        && !tags.word(at, Gram.WITH)
                        && !tags.word(at, Gram.ADVERB))
                || tags.word(at, Gram.WHO);
    }
}
