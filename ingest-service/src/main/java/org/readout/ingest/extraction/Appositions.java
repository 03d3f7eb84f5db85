package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.readout.events.Rank;

/** Joins a name and an office that stand side by side: "Talbott, the deputy secretary," and "the envoy, Mary Bell,". */
final class Appositions {
    private final Tags tags;
    private final Tokens tokens;

    Appositions(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    List<Mention> joined(List<Mention> mentions, int limit) {
        var joined = new ArrayList<Mention>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            if (i + 1 < mentions.size() && leads(mentions.get(i + 1), first)) {
                first = leader(first, mentions.get(++i));
            }
            while (i + 1 < mentions.size()
                    && belongs(
                            first, mentions.get(i + 1), i + 2 < mentions.size() ? mentions.get(i + 2) : null, limit)) {
                first.absorb(mentions.get(++i));
                if (first.end < limit && tokens.isSign(first.end, ')')) {
                    first.end++;
                }
            }
            joined.add(first);
        }
        return joined;
    }

    /** "a delegation led by Deputy Minister Mary Bell": she stands for it. */
    private boolean leads(Mention person, Mention group) {
        int led = group.end < tokens.count() && tokens.isSign(group.end, ',') ? group.end + 1 : group.end;
        int behind = led < tokens.count() ? led + tags.length(led) : led;
        return group.kind == Mention.Kind.GROUP
                && !group.named()
                && group.of.size() < 2
                && person.kind == Mention.Kind.PERSON
                && (person.named() || person.hasRole())
                && behind == person.start
                && tags.is(led, Gram.LED)
                && tags.word(behind - 1, Gram.BY)
                && !tags.word(led, Gram.BE)
                && !tags.is(led, Gram.FUTURE);
    }

    private static Mention leader(Mention group, Mention person) {
        var leader = new Mention(group.start, person.end);
        leader.absorb(person);
        leader.deputy = person.deputy;
        leader.definite = person.definite;
        if (leader.of.isEmpty() && leader.company == null) {
            leader.of.addAll(group.of);
        }
        return leader;
    }

    private boolean belongs(Mention first, Mention second, Mention third, int limit) {
        if (first.kind != Mention.Kind.PERSON || second.kind != Mention.Kind.PERSON) {
            return false;
        }
        if (second.possessed) {
            return false;
        }
        int gap = second.start - first.end;
        boolean comma = gap == 1 && tokens.isSign(first.end, ',');
        boolean bracket =
                gap == 1 && tokens.isSign(first.end, '(') && second.end < limit && tokens.isSign(second.end, ')');
        boolean relative = gap == 3
                && tokens.isSign(first.end, ',')
                && tags.word(first.end + 1, Gram.WHO)
                && tags.word(first.end + 2, Gram.BE);
        boolean dash = gap == 1 && isDash(first.end);
        comma |= isSeat(first, second);
        boolean direct = gap == 0 && !tags.pack().hasCase();
        if ((!comma && !bracket && !relative && !dash && !direct) || differs(first, second)) {
            return false;
        }
        if (first.named() && second.named()) {
            return false;
        }
        boolean verbLast = tags.pack().switches().order() == PackSwitches.Order.SUBJECT_OBJECT_VERB;
        if (verbLast && comma && first.hasRole() && second.hasRole()) {
            return false; // "the deputy minister, the envoy received": the comma parts subject and object
        }
        if (comma && isSecondTitle(first, second, third)) {
            return true;
        }
        if (first.named() && second.hasRole()) {
            return bracket
                    || relative
                    || (direct && first.titled && !first.hasRole() && third != null)
                    || (!isFollowedByName(second, third, limit)
                            && closes(second, limit)
                            && !isHeadlineList(second, limit));
        }
        return first.hasRole()
                && !first.named()
                && second.named()
                && !second.hasRole()
                && (bracket
                        || (comma && (isFullName(second) || second.titled))
                        || direct
                        || (dash && closes(second, limit)));
    }

    /** "ministre d'État, ministre de l'Eau X": one minister with two titles, of which the second has no article of its own. */
    private boolean isSecondTitle(Mention first, Mention second, Mention third) {
        return tags.pack().switches().adjectivesFollow()
                && first.hasRole()
                && !first.named()
                && (first.rank == Rank.MINISTER || first.rank == Rank.HEAD_OF_GOVERNMENT)
                && (second.rank == Rank.MINISTER || (second.rank == Rank.AMBASSADOR && second.of.isEmpty()))
                && (second.named() || isNamedBy(second, third))
                && !second.definite
                && !second.possessed
                && !second.plural;
    }

    private boolean isNamedBy(Mention office, Mention name) {
        return name != null
                && name.named()
                && !name.hasRole()
                && name.start == office.end + 1
                && tokens.isSign(office.end, ',');
    }

    /** "the ambassador of Spain in Lima, Rosa Gil": the city between is where the envoy resides. */
    private boolean isSeat(Mention first, Mention second) {
        int city = first.end + 1;
        if (first.rank != Rank.AMBASSADOR || city >= second.start || !tags.word(first.end, Gram.IN)) {
            return false;
        }
        Name capital = tags.name(city, Name.Kind.CAPITAL);
        boolean seat = capital != null
                && city + tags.nameLength(city) + 1 == second.start
                && tokens.isSign(second.start - 1, ',')
                && isFullName(second);
        if (seat && first.accredited == null) {
            first.accredited = capital;
        }
        return seat;
    }

    /** "Hamad, Peruvian minister discuss trade": in a headline a comma stands for "and". */
    private boolean isHeadlineList(Mention second, int limit) {
        return tokens.inHeadline(second.start)
                && second.end < limit
                && tags.pack().switches().order() == PackSwitches.Order.SUBJECT_VERB_OBJECT
                && tags.way(second.end) != null
                && !tags.word(second.end, Gram.VERB);
    }

    private boolean isDash(int i) {
        return tokens.isSign(i, '-') || tokens.isSign(i, '\u2013') || tokens.isSign(i, '\u2014');
    }

    private boolean isFullName(Mention mention) {
        return mention.nameEnd - mention.nameStart > 1;
    }

    private static boolean differs(Mention first, Mention second) {
        return first.of.size() == 1
                && second.of.size() == 1
                && first.body().speaksForState()
                && second.body().speaksForState()
                && !first.body().id().equals(second.body().id());
    }

    /** "X, Foreign Minister, Y, Trade Minister" is a list; "X, Foreign Minister Y" would be read as one mention already. */
    private boolean isFollowedByName(Mention second, Mention third, int limit) {
        return third != null
                && third.start == second.end + 1
                && tokens.isSign(second.end, ',')
                && third.named()
                && !third.hasRole()
                && second.definite
                && third.end < limit
                && !tokens.isSign(third.end, ',');
    }

    /** An apposition ends with a comma, a bracket, the sentence, "and" or the verb. */
    private boolean closes(Mention second, int limit) {
        int at = second.end;
        return at >= limit
                || tokens.is(at, Tokens.SIGN)
                || tags.word(at, Gram.AND)
                || tags.pack().beginsWithAnd(tokens, at)
                || tags.isDate(at)
                || tags.word(at, Gram.VERB)
                || tags.word(at, Gram.BE)
                || tags.word(at, Gram.IN)
                || tags.way(at) != null
                || tags.is(at, Gram.PREPOSITION)
                || tags.word(at, Gram.ADVERB)
                || tags.word(at, Gram.WHO);
    }
}
