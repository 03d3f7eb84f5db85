package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one sentence as groups: who stands left of a verb as its subject, who right of it as its object. */
final class Groups {
    private static final int REACH = 16;
    /** How far "with" may stand behind a noun or behind what was discussed. */
    private static final int FAR = 24;

    private final Tags tags;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final int start;
    private final int end;

    Groups(Tags tags, int sentence, List<Mention> mentions) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.mentions = mentions;
        this.start = tokens.sentenceStart(sentence);
        this.end = tokens.sentenceEnd(sentence);
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean covered(int token) {
        for (Mention mention : mentions) {
            if (mention.start <= token && token < mention.end) {
                return true;
            }
        }
        return false;
    }

    /** The mention that covers or begins at this token, or null. */
    private int at(int token) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).start == token) {
                return i;
            }
        }
        return -1;
    }

    /** The group that is the subject of a verb at {@code verb}. */
    List<Mention> subject(int verb) {
        int last = lastBefore(verb);
        for (int i = last; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (i == last && isAntecedent(mention, verb)) {
                return List.of(mention);
            }
            if (isGoverned(mention)
                    || isOwner(mention)
                    || (isObject(mention) && !(i == last && mention.end == verb && saysBefore(mention)))) {
                continue;
            }
            return withJoinedBefore(i);
        }
        return List.of();
    }

    /** "…, who was received": nothing but "who", auxiliaries and adverbs stand between. */
    private boolean isAntecedent(Mention mention, int verb) {
        boolean who = false;
        for (int at = mention.end; at < verb; at++) {
            if (tags.word(at, Gram.WHO) && at <= mention.end + 1) {
                who = true;
            } else if (!tokens.isSign(at, ',')
                    && !tags.word(at, Gram.BE)
                    && !tags.word(at, Gram.HAVE)
                    && !tags.word(at, Gram.ADVERB)
                    && !tags.is(at, Gram.FUTURE)) {
                return who && at > mention.end + 1 && tags.is(at, Gram.FUTURE);
            }
        }
        return who;
    }

    /** The first list of that many named people, or none. */
    List<Mention> listOf(int size) {
        for (int i = 0; i + size <= mentions.size(); i++) {
            List<Mention> list = joined(i, end, false);
            if (list.size() == size && list.stream().allMatch(mention -> mention.person != null)) {
                return list;
            }
        }
        return List.of();
    }

    /** "With X, Y discussed …": the group that the sentence begins with behind "with". */
    List<Mention> fronted() {
        if (mentions.isEmpty() || start + 1 != mentions.get(0).start || !tags.word(start, Gram.WITH)) {
            return List.of();
        }
        return joined(0, end);
    }

    /** Whom a pronoun or nothing stands for as the first subject behind {@code from}. */
    List<Mention> firstSubject(int from) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.start >= from && !isGoverned(mention) && !isOwner(mention)) {
                return joined(i, end);
            }
        }
        return List.of();
    }

    private int lastBefore(int token) {
        int last = -1;
        for (int i = 0; i < mentions.size() && mentions.get(i).end <= token; i++) {
            last = i;
        }
        return last;
    }

    private boolean saysBefore(Mention mention) {
        int at = mention.start - 1;
        return at >= start && tags.word(at, Gram.SAY);
    }

    /** Whether a preposition stands before it: "to reporters", "of the group". */
    boolean isGoverned(Mention mention) {
        if (mention.kind == Mention.Kind.PRONOUN) {
            return false;
        }
        if (tags.pack().beginsWithPreposition(tokens, mention.start)) {
            return true;
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

    /** "a call from X", or "to X" with the preposition in one word with X. */
    List<Mention> called(int from) {
        if (from < end && tags.word(from, Gram.FROM)) {
            return firstGroup(from + 1);
        }
        return from < end && tags.pack().beginsWithPreposition(tokens, from) ? firstGroup(from) : List.of();
    }

    /** Whether "with" stands before the group. */
    boolean isWith(List<Mention> group) {
        int before = group.get(0).start - 1;
        return before >= start && tags.word(before, Gram.WITH) && !tags.word(before, Gram.AND);
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

    private boolean isOwner(Mention mention) {
        return mention.end < end && tags.word(mention.end, Gram.POSSESSIVE_SIGN);
    }

    /** The group that ends directly before a token. */
    List<Mention> endingAt(int token) {
        int last = lastBefore(token);
        return last >= 0 && mentions.get(last).end == token ? withJoinedBefore(last) : List.of();
    }

    boolean isObject(Mention mention) {
        int at = mention.start - 1;
        return (at >= start && tags.word(at, Gram.VERB) && !tags.word(at, Gram.SAY))
                || (at >= start && tags.way(at) != null && tags.way(at).isVerb());
    }

    private List<Mention> withJoinedBefore(int last) {
        var group = new ArrayList<Mention>();
        group.add(mentions.get(last));
        for (int i = last - 1; i >= 0; i--) {
            Mention before = mentions.get(i);
            if (!joins(before, group.get(0)) || isGoverned(before)) {
                break;
            }
            group.add(0, before);
        }
        return group;
    }

    /** Mentions from {@code first} on that are joined by commas, "and" or nothing. */
    private List<Mention> joined(int first, int limit) {
        return joined(first, limit, true);
    }

    private List<Mention> joined(int first, int limit, boolean verbEnds) {
        var group = new ArrayList<Mention>();
        group.add(mentions.get(first));
        for (int i = first + 1; i < mentions.size() && mentions.get(i).start < limit; i++) {
            Mention next = mentions.get(i);
            Mention last = group.get(group.size() - 1);
            if (isInRelative(last, next)) {
                continue;
            }
            if (!joins(last, next) || (verbEnds && beginsClause(last, next))) {
                break;
            }
            if (last.kind == Mention.Kind.GROUP && next.named() && names(last, next)) {
                group.remove(last);
            }
            group.add(next);
        }
        return group;
    }

    /** "officials including X", "his counterparts, X and Y": the group is those who are named. */
    private boolean names(Mention group, Mention first) {
        for (int at = group.end; at < first.start; at++) {
            if (tags.is(at, Gram.INCLUDING)) {
                return true;
            }
        }
        return group.counterpart && first.start - group.end == 1;
    }

    private boolean joins(Mention first, Mention second) {
        int at = first.end;
        if (at == second.start) {
            return tags.pack().beginsWithAnd(tokens, at);
        }
        boolean separated = false;
        while (at < second.start) {
            if (tokens.isSign(at, ',') || tokens.isSign(at, ';')) {
                separated = true;
                at++;
            } else if (separated && tags.word(at, Gram.WHO) && relativeEnd(at, second.start) > at) {
                at = relativeEnd(at, second.start);
            } else if (tags.word(at, Gram.IN)
                    && at + 1 < second.start
                    && (place(at, at + 1) || tags.name(at + 1, Name.Kind.STATE) != null)) {
                at += 1 + tags.nameLength(at + 1);
            } else if (separated
                    && tags.name(at, Name.Kind.STATE) != null
                    && tokens.isSign(at + tags.nameLength(at), ',')) {
                at += tags.nameLength(at);
            } else if (tags.is(at, Gram.AND) || tags.is(at, Gram.INCLUDING)) {
                separated = true;
                at += tags.length(at);
            } else if ((tags.word(at, Gram.WITH) && !tags.word(at, Gram.TO) && separated)
                    || tags.word(at, Gram.ARTICLE)
                    || tags.word(at, Gram.NUMERAL)
                    || (tags.word(at, Gram.ADVERB) && separated)) {
                at++;
            } else if (tags.word(at, Gram.HONORIFIC) && separated) {
                at++;
            } else {
                return false;
            }
        }
        return separated;
    }

    /** "X, whom he knows, and Y": he is no part of the list. */
    private boolean isInRelative(Mention last, Mention next) {
        int who = last.end + 1;
        return who < end
                && tokens.isSign(last.end, ',')
                && tags.word(who, Gram.WHO)
                && next.start < relativeEnd(who, end);
    }

    /** The comma that ends a short relative clause: "X, whom they know, and Y"; {@code from} when none does. */
    private int relativeEnd(int from, int limit) {
        for (int at = from + 1; at + 1 < Math.min(limit, from + 8); at++) {
            if (tokens.isSign(at, ',') && tags.word(at + 1, Gram.AND)) {
                return at;
            }
        }
        return from;
    }

    /** "met X, and Y said": Y begins a clause of its own. */
    private boolean beginsClause(Mention last, Mention next) {
        int behind = next.end;
        if (behind >= end) {
            return false;
        }
        boolean verb = (tags.word(behind, Gram.VERB) && !tokens.capital(behind))
                || tags.word(behind, Gram.BE)
                || tags.word(behind, Gram.HAVE)
                || tags.is(behind, Gram.FUTURE);
        return verb && !tags.word(behind, Gram.POSSESSIVE_SIGN) && next.start > last.end;
    }

    /** The group that is the object of a verb or noun whose phrase ends at {@code from}; needs "with" when a noun. */
    List<Mention> object(int from, boolean noun) {
        boolean open = !noun;
        boolean place = false;
        for (int at = from; at < end && at < from + (noun ? FAR : REACH); at++) {
            int mention = at(at);
            if (mention >= 0) {
                boolean country = mentions.get(mention).kind == Mention.Kind.BODY
                        && at > from
                        && tokens.isSign(at - 1, ',')
                        && place(at - 2);
                if (country) {
                    at = mentions.get(mention).end - 1;
                    continue;
                }
                if (open && !isOwner(mentions.get(mention))) {
                    return joined(mention, end);
                }
                at = mentions.get(mention).end - 1;
                open = place && !noun;
                continue;
            }
            if (isBarrier(at)) {
                return List.of();
            }
            if (tokens.isSign(at, ',')) {
                open = false;
                place = false;
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

    private boolean place(int in, int at) {
        return at > in && (tags.name(at, Name.Kind.CAPITAL) != null || tags.name(at, Name.Kind.CITY) != null);
    }

    /** Whether the name of a city ends at this token. */
    private boolean place(int last) {
        for (int length = 1; length <= 4 && last - length + 1 >= start; length++) {
            int first = last - length + 1;
            if (tags.names(first) != null && tags.nameLength(first) == length) {
                return tags.name(first, Name.Kind.CAPITAL) != null || tags.name(first, Name.Kind.CITY) != null;
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
    private boolean isSetting(int at) {
        Name city = tags.name(at, Name.Kind.CAPITAL);
        return city != null
                || tags.name(at, Name.Kind.CITY) != null
                || tags.isDate(at)
                || tags.word(at, Gram.ADVERB)
                || tokens.is(at, Tokens.NUMBER);
    }

    private boolean isBarrier(int at) {
        if (tokens.is(at, Tokens.SIGN)) {
            char sign = tokens.first(at);
            return sign == '.'
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
                        && !tokens.capital(at)
                        && !tags.word(at, Gram.AND)
                        && !tags.word(at, Gram.WITH)
                        && !tags.word(at, Gram.ADVERB))
                || tags.word(at, Gram.WHO);
    }

    /** The two groups of "between X and Y" behind {@code from}, as one list. */
    List<Mention> between(int from) {
        if (tags.pack().switches().bareGenitive()) {
            int owner = at(behindSettings(from));
            if (owner >= 0) {
                return joined(owner, end);
            }
        }
        for (int at = from; at < end && at < from + REACH; at++) {
            if (tags.is(at, Gram.BETWEEN)) {
                return firstGroup(at + tags.length(at), false);
            }
            boolean place = (tags.word(at, Gram.IN) && at + 1 < end && isSetting(at + 1))
                    || (tags.is(at, Gram.PREPOSITION) && at + 1 < end && tags.isDate(at + 1));
            if (at(at) >= 0 || tokens.is(at, Tokens.SIGN) || (tags.is(at, Gram.PREPOSITION) && !place)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Steps over "in Vienna" and "on Monday". */
    private int behindSettings(int from) {
        int at = from;
        while (at < end && at(at) < 0 && (isSetting(at) || tags.word(at, Gram.IN))) {
            at += Math.max(1, Math.max(tags.nameLength(at), tags.isDate(at) ? tags.dateLength(at) : 0));
        }
        return at;
    }

    private List<Mention> firstGroup(int from) {
        return firstGroup(from, true);
    }

    private List<Mention> firstGroup(int from, boolean verbEnds) {
        for (int at = from; at < end && at < from + 6; at++) {
            int mention = at(at);
            if (mention >= 0) {
                return joined(mention, end, verbEnds);
            }
        }
        return List.of();
    }

    /** The group of "meeting of X …" when it stands directly behind the noun. */
    List<Mention> ofBehind(int from) {
        return from < end && tags.word(from, Gram.OF) ? firstGroup(startsAt(from) ? from : from + 1) : List.of();
    }

    /** In a headline, who stands directly before the noun: "Sullivan Meeting with". */
    List<Mention> compound(int noun) {
        int last = lastBefore(noun);
        return last >= 0 && mentions.get(last).end == noun && tokens.inHeadline(noun)
                ? List.of(mentions.get(last))
                : List.of();
    }

    /** Whose noun it is: "X's" before a noun at {@code noun}, with nothing but adjectives between. */
    List<Mention> owner(int noun) {
        int last = lastBefore(noun);
        if (last < 0) {
            return List.of();
        }
        Mention mention = mentions.get(last);
        if (mention.end >= noun || !isOwner(mention) || noun - mention.end > 7) {
            return List.of();
        }
        for (int at = mention.end + 1; at < noun; at++) {
            if (tags.is(at, Gram.PREPOSITION) || tags.word(at, Gram.VERB) || tokens.is(at, Tokens.SIGN)) {
                return List.of();
            }
        }
        return List.of(mention);
    }

    boolean startsAt(int token) {
        return at(token) >= 0;
    }

    /** Mentions behind an expression such as "accompanied by". */
    List<Mention> behind(int from) {
        return firstGroup(from);
    }
}
