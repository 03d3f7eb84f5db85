package org.readout.ingest.extraction;

import org.readout.events.Status;

/** Judges whether a clause tells of a meeting that was held, is planned or cancelled, or of none at all. */
final class Tense {
    private static final int REACH = 12;
    private static final int PREDICATE_REACH = 6;
    private final Tags tags;
    private final Tokens tokens;
    private final Settings settings;
    private final NounPhrase nouns;

    Tense(Tags tags, Settings settings) {
        this.tags = tags;
        this.settings = settings;
        this.nouns = new NounPhrase(tags);
        this.tokens = tags.tokens();
    }

    void judge(Telling telling, int verb, int noun) {
        int start = tokens.sentenceStart(telling.sentence);
        int end = tokens.sentenceEnd(telling.sentence);
        int from = clauseStart(telling, verb, start);
        boolean during = nouns.isDuring(noun);
        int seen = 0;
        boolean future = tags.is(verb, Gram.FUTURE); // languages whose verb itself has a future: "rencontrera"
        boolean would = false;
        for (int i = from; i < noun; i++) {
            if (tags.isDate(i) && tags.dateLength(i) > 1 && !tags.is(i, Gram.FUTURE)) {
                i += tags.dateLength(i) - 1; // "esta mañana" is this morning, though "mañana" is tomorrow
            } else if (tags.is(i, Gram.FUTURE) || tags.word(i, Gram.FUTURE)) {
                future = true;
                i += tags.is(i, Gram.FUTURE) ? tags.length(i) - 1 : 0;
            } else if (tags.word(i, Gram.WOULD)) {
                would = true;
            } else if (during && tags.is(i, Gram.ASKED)) {
                i += tags.length(i) - 1; // "agreed to … during talks": what was agreed is to come, the talks are not
            } else if ((tags.is(i, Gram.UNREAL) || hidesUnreal(i)) && !isLabel(i)) {
                telling.drop("only wished for or possible: " + tokens.string(i, i + tags.length(i)));
            } else if (tags.word(i, Gram.NEGATION)) {
                telling.drop("denied: " + tokens.string(i, i + 1));
            } else if (tags.is(i, Gram.EARLIER)) {
                telling.background = true;
            }
            seen++;
        }
        boolean perfect = verb > start && tags.word(verb - 1, Gram.HAVE) && isPast(verb - 1);
        telling.background |= perfect && seen > 0;
        if (isCancelled(start, end, telling)) {
            telling.status = Status.CANCELLED;
            return;
        }
        if (would && !future) {
            if (isConditional(start, end)) {
                telling.drop("only supposed: would … if");
            }
            future = true;
        }
        boolean purpose = verb > start && tags.word(verb - 1, Gram.TO) && !future;
        telling.arrival = telling.way.isNoun() && isReasonOfArrival(noun, start);
        future |= telling.arrival || isCoordinated(verb, start);
        if (future || purpose || settings.isToCome(telling.sentence, telling.trigger)) {
            telling.status = Status.PLANNED;
        }
        if (telling.way.isNoun()
                && (isToTakePlace(telling.triggerEnd, end) || isToTakePlace(behindParties(telling), end))) {
            telling.status = Status.PLANNED;
        }
        if (telling.way.isNoun()) {
            predicate(telling, end);
        }
        for (int i = telling.triggerEnd; i < Math.min(end, telling.triggerEnd + REACH); i++) {
            if (tags.is(i, Gram.EARLIER)) {
                telling.background = true;
            }
        }
    }

    /** What is said of the talks behind those who hold them: "The talks of X with Y, which …, are cancelled". */
    private void predicate(Telling telling, int end) {
        int from = behindParties(telling);
        for (int i = from; i < Math.min(end, from + PREDICATE_REACH); i++) {
            if (tags.is(i, Gram.CANCELLED)) {
                telling.status = Status.CANCELLED;
                return;
            }
            if (tags.word(i, Gram.NEGATION)) {
                telling.drop("denied: " + tokens.string(i, i + 1));
                return;
            }
            if (tags.is(i, Gram.FUTURE)) {
                telling.status = Status.PLANNED;
                return;
            }
            if (!isBesidePredicate(i)) {
                break;
            }
        }
        for (int i = from; i + 1 < Math.min(end, from + REACH) && !tags.word(i, Gram.VERB); i++) {
            if (tags.word(i, Gram.NEGATION) && tags.is(i + 1, Gram.FUTURE)) {
                telling.drop("denied: " + tokens.string(i, i + 2));
                return;
            }
        }
    }

    private int behindParties(Telling telling) {
        int behind = telling.triggerEnd;
        for (Party party : telling.parties()) {
            boolean here = party.mention.start >= telling.triggerEnd
                    && tokens.sentence(party.mention.start) == telling.sentence;
            behind = here ? Math.max(behind, party.mention.end) : behind;
        }
        return behind;
    }

    /** What may stand between the talks and their predicate: a day, a comma, "which", "is". */
    private boolean isBesidePredicate(int i) {
        return tags.isDate(i)
                || tokens.is(i, Tokens.NUMBER)
                || tokens.isSign(i, ',')
                || tags.word(i, Gram.WHO)
                || tags.word(i, Gram.BE)
                || tags.word(i, Gram.HAVE)
                || tags.word(i, Gram.IN)
                || tags.isCity(i);
    }

    /** "the talks … will be held". */
    private boolean isToTakePlace(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            int behind = i + Math.max(1, tags.length(i));
            while (tags.is(i, Gram.FUTURE) && behind < end && tags.word(behind, Gram.ADVERB)) {
                behind++;
            }
            if (tags.is(i, Gram.FUTURE) && tags.word(i, Gram.BE) && !tags.word(behind - 1, Gram.TO)) {
                return true; // "is also planned"
            }
            if (tags.is(i, Gram.FUTURE)
                    && behind < end
                    && (tags.is(behind, Gram.TAKES_PLACE) || isToBeLed(behind, end))) {
                return true;
            }
        }
        return false;
    }

    /** "arrived in Oslo for talks with": they are still to come. */
    private boolean isReasonOfArrival(int noun, int start) {
        int purpose = nouns.before(noun);
        for (int i = purpose - 1;
                purpose >= start && tags.word(purpose, Gram.FOR) && i >= start && i > purpose - REACH;
                i--) {
            if (tags.is(i, Gram.ARRIVAL)) {
                return true;
            }
        }
        return false;
    }

    /** "is expected to tour the port and meet": a second infinitive. */
    private boolean isCoordinated(int verb, int start) {
        boolean infinitive = verb > start && tags.word(verb - 1, Gram.AND) && !tags.word(verb, Gram.VERB);
        for (int i = verb - 2; infinitive && i >= start; i--) {
            if (tags.is(i, Gram.FUTURE)) {
                return true;
            }
            infinitive = !tags.word(i, Gram.VERB) || tags.word(i, Gram.AND) || tags.word(i, Gram.BE);
        }
        return false;
    }

    /** "will be co-chaired by". */
    private boolean isToBeLed(int be, int end) {
        return tags.word(be, Gram.BE) && be + 1 < end && tags.is(be + 1, Gram.LED);
    }

    /** "may visit" is a journey, but only a possible one. */
    private boolean hidesUnreal(int i) {
        return tags.is(i, Gram.TRAVEL) && tags.word(i, Gram.UNREAL);
    }

    private boolean isLabel(int i) {
        return tokens.capital(i) && tokens.inHeadline(i);
    }

    private boolean isPast(int have) {
        String word = tokens.string(have, have + 1);
        return word.equalsIgnoreCase("had");
    }

    /** Where the clause of the verb begins: behind its subject, at most some words before. */
    private int clauseStart(Telling telling, int verb, int start) {
        int from = Math.max(start, verb - REACH);
        if (telling.way.isNoun() && tags.pack().switches().order() == PackSwitches.Order.VERB_SUBJECT_OBJECT) {
            return from; // "denied the minister a meeting": what governs the noun stands before the subject
        }
        for (Party party : telling.left) {
            if (party.mention.end <= verb
                    && party.mention.end > from
                    && tokens.sentence(party.mention.start) == telling.sentence) {
                from = party.mention.end;
            }
        }
        return from;
    }

    /** "cancelled a meeting", "the talks … have been postponed": the word stands before the noun or behind "been". */
    private boolean isCancelled(int start, int end, Telling telling) {
        if (!telling.way.isNoun()) {
            return false;
        }
        for (int i = Math.max(start, telling.trigger - 8); i < telling.trigger; i++) {
            if (tags.is(i, Gram.CANCELLED)) {
                return true;
            }
        }
        for (int i = telling.triggerEnd + 1; i < end; i++) {
            if (tags.is(i, Gram.CANCELLED) && (tags.word(i - 1, Gram.BE) || tags.length(i) > 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditional(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tags.is(i, Gram.CONDITION)) {
                return true;
            }
        }
        return false;
    }
}
