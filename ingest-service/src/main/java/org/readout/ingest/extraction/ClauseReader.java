package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Reads the clauses of one sentence that may tell of a meeting. */
final class ClauseReader {
    private static final int HOLD_REACH = 9;
    private static final int SUBJECT_BETWEEN = 45;
    private final Tags tags;
    private final Tokens tokens;
    private final Told told;
    private final Tense tense;
    private final Means means;
    private final VerbClause verbs;
    private final NounClause nouns;

    ClauseReader(Tags tags, Told told, Settings settings) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.told = told;
        this.tense = new Tense(tags, settings);
        this.means = new Means(tags);
        var parties = new Parties(tags, told);
        this.verbs = new VerbClause(tags, told, parties);
        this.nouns = new NounClause(tags, told, parties);
    }

    List<Telling> read(int sentence, List<Mention> mentions) {
        var groups = new Groups(tags, sentence, mentions);
        told.in(mentions);
        var tellings = new ArrayList<Telling>();
        int end = tokens.sentenceEnd(sentence);
        for (int at = tokens.sentenceStart(sentence); at < end; at++) {
            Way way = nounBehindArticle(at);
            if (way == null || groups.covered(at)) {
                continue;
            }
            Telling telling = way == Way.HOLD || way == Way.HOST ? held(at, sentence, groups) : null;
            if (telling == null && way != Way.HOLD) {
                telling = telling(at, at, way, sentence, groups);
            }
            if (telling != null && isPurposeOf(tellings, at)) {
                continue; // "met to discuss": the same meeting
            }
            if (telling != null) {
                tellings.add(telling);
                at = Math.max(at, telling.triggerEnd - 1);
            }
        }
        return tellings;
    }

    private boolean isPurposeOf(List<Telling> before, int verb) {
        return tags.way(verb) == Way.DISCUSS
                && tags.word(verb - 1, Gram.TO)
                && order() == PackSwitches.Order.SUBJECT_VERB_OBJECT
                && !before.isEmpty()
                && before.get(before.size() - 1).dropped == null
                && verb - before.get(before.size() - 1).triggerEnd < 30;
    }

    /** French "la rencontre": a word that is verb and noun is a noun behind an article or a possessive. */
    private Way nounBehindArticle(int at) {
        boolean determined = tags.way(at) == Way.MEET
                && tags.wayLength(at) == 1
                && at > tokens.sentenceStart(tokens.sentence(at))
                && !tags.pack().switches().elisions().isEmpty()
                && (tags.word(at - 1, Gram.ARTICLE) || tags.word(at - 1, Gram.POSSESSIVE));
        return determined ? Way.NOUN : tags.way(at);
    }

    /** "held … talks": the verb and its noun are one trigger. */
    private Telling held(int verb, int sentence, Groups groups) {
        boolean verbFirst = order() == PackSwitches.Order.VERB_SUBJECT_OBJECT;
        int end = Math.min(tokens.sentenceEnd(sentence), verb + (verbFirst ? SUBJECT_BETWEEN : HOLD_REACH));
        for (int at = verb + tags.wayLength(verb); at < end; at++) {
            Way way = tags.way(at);
            if (way != null && way.isNoun() && !groups.covered(at)) {
                int last = lastNoun(at, end);
                return telling(verb, last, tags.way(last), sentence, groups);
            }
            int setting = settingLength(at, end);
            if (setting > 0) {
                at += setting - 1;
                continue;
            }
            boolean inside = groups.covered(at)
                    || (tokens.is(at, Tokens.SIGN) && !tokens.isSign(at, ','))
                    || (tags.is(at, Gram.PREPOSITION) && !tags.word(at, Gram.OF))
                    || tags.word(at, Gram.TO);
            if (inside && !verbFirst) {
                return null;
            }
        }
        return null;
    }

    /** How long "in Riga" or "on Tuesday" is between the verb and its noun; 0 for anything else. */
    private int settingLength(int at, int end) {
        if (at + 1 >= end || !tags.is(at, Gram.PREPOSITION) || tags.length(at) > 1) {
            return 0;
        }
        if (tags.isDate(at + 1)) {
            return 1 + tags.dateLength(at + 1);
        }
        boolean place = tags.word(at, Gram.IN) && (tags.isCity(at + 1) || tags.name(at + 1, Name.Kind.STATE) != null);
        return place ? 1 + tags.nameLength(at + 1) : 0;
    }

    /** "talks" in "round of talks", "meeting" in "working breakfast meeting". */
    private int lastNoun(int first, int end) {
        int last = first;
        int at = first + tags.wayLength(first);
        while (at < end && tags.way(at) != null && tags.way(at).isNoun()) {
            last = at;
            at += tags.wayLength(at);
        }
        return last;
    }

    private Telling telling(int verb, int trigger, Way found, int sentence, Groups groups) {
        int by = found == Way.HOST && verb > tokens.sentenceStart(sentence) && isPassive(verb)
                ? by(trigger, sentence)
                : -1;
        if (by == 0) {
            return null;
        }
        Way way = by > 0 ? Way.HOSTED : found;
        int behind = by > 0 ? by + 1 : trigger + tags.wayLength(trigger);
        if (!way.isVerb() && !way.isNoun()) {
            return null;
        }
        var telling = new Telling(verb, behind, way, sentence);
        if (way.isNoun()) {
            nouns.read(telling, verb, trigger, behind, groups);
        } else {
            verbs.read(telling, verb, behind, groups);
        }
        telling.format = means.of(telling, way);
        tense.judge(telling, verb, trigger);
        return telling;
    }

    private boolean isPassive(int verb) {
        int before = verb - 1;
        while (before > 0 && tags.word(before, Gram.ADVERB)) {
            before--;
        }
        return tags.word(before, Gram.BE);
    }

    /** The "by" of "was hosted there on Monday by"; 0 when there is none. */
    private int by(int verb, int sentence) {
        for (int i = verb + 1; i < Math.min(tokens.sentenceEnd(sentence), verb + 9); i++) {
            if (tags.word(i, Gram.BY)) {
                return i;
            }
            if (tokens.is(i, Tokens.SIGN)) {
                return 0;
            }
        }
        return 0;
    }

    private PackSwitches.Order order() {
        return tags.pack().switches().order();
    }
}
