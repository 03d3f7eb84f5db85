package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Reads who held what a noun names: "X held talks with Y", "a meeting between X and Y", "U.S.-China talks". */
final class NounClause {
    private final Tags tags;
    private final Tokens tokens;
    private final Told told;
    private final Parties parties;
    private final NounPhrase nouns;

    NounClause(Tags tags, Told told, Parties parties) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.told = told;
        this.parties = parties;
        this.nouns = new NounPhrase(tags);
    }

    void read(Telling telling, int verb, int noun, int behind, Groups groups) {
        List<Mention> between = groups.between(behind);
        if (between.size() > 1 || (between.size() == 1 && between.get(0).of.size() > 1)) {
            telling.left = parties.of(between, telling, true);
            return;
        }
        List<Mention> both = betweenBefore(noun, groups);
        if (both.size() > 1) {
            telling.left = parties.of(both, telling, true);
            return;
        }
        if (verb == noun && !told.lastMet.isEmpty() && isAttended(behind)) {
            telling.drop("says who attended the meeting told of before");
            return;
        }
        List<Mention> chairs = verb == noun ? chairs(behind, groups) : List.of();
        if (chairs.size() > 1) {
            telling.left = parties.of(chairs, telling, true);
            return;
        }
        List<Party> pair = pairBefore(noun);
        if (!pair.isEmpty()) {
            telling.left = pair;
            return;
        }
        if (behind < tokens.sentenceEnd(telling.sentence)
                && tags.word(behind, Gram.BE)
                && groups.startsAt(behind + 1)) {
            telling.left = parties.of(groups.behind(behind + 1), telling, true);
            return;
        }
        List<Mention> of = groups.ofBehind(behind);
        int from = of.isEmpty() ? behind : of.get(of.size() - 1).end;
        List<Mention> with = groups.object(from, true);
        List<Mention> owner = !of.isEmpty() && !with.isEmpty() ? of : groups.owner(verb == noun ? noun : verb);
        if (order() == PackSwitches.Order.VERB_SUBJECT_OBJECT && verb != noun) {
            owner = groups.object(verb + tags.wayLength(verb), false);
        }
        List<Mention> subject = owner.isEmpty() ? groups.subject(verb) : owner;
        if (!owner.isEmpty()
                && owner.get(0).kind == Mention.Kind.GROUP
                && !groups.subject(owner.get(0).start).isEmpty()) {
            subject = groups.subject(owner.get(0).start);
        }
        if (owner.isEmpty() && !groups.compound(verb).isEmpty()) {
            subject = groups.compound(verb);
        }
        if (subject.isEmpty() && verb == noun) {
            subject = groups.firstSubject(with.isEmpty() ? behind : with.get(with.size() - 1).end);
        }
        boolean verbFirst = order() == PackSwitches.Order.VERB_SUBJECT_OBJECT && verb != noun;
        if (verbFirst && with.isEmpty() && telling.way == Way.PHONE_NOUN) {
            with = groups.called(behind);
        }
        boolean given = verbFirst && between.size() == 1 && !owner.contains(between.get(0));
        if (with.isEmpty() && between.size() == 1 && (owner.isEmpty() || given)) {
            with = between;
        } else if (between.size() == 1
                && !with.isEmpty()
                && between.get(0) != with.get(0)
                && (verb == noun || groups.subject(verb).isEmpty())) {
            subject = between;
        }
        telling.left = parties.of(subject, telling, true);
        telling.right = parties.of(with, telling, false);
        boolean held =
                verb != noun || isHeld(behind, telling.sentence) || (telling.left.size() > 1 && nouns.isDuring(noun));
        int purpose = verb == noun ? purpose(noun, telling.sentence) : -1;
        if (purpose > 0 && telling.right.isEmpty()) {
            forTalks(telling, purpose, groups);
            held |= telling.left.size() + telling.right.size() > 1;
        }
        if (telling.right.isEmpty() && held) {
            telling.right = atPlace(telling, behind);
            telling.byPlace = !telling.right.isEmpty();
        }
        if (!held && telling.right.isEmpty()) {
            telling.drop("nobody held it with anyone");
        }
        telling.sides();
    }

    /** "X and Y between talks", where the verb stands last. */
    private List<Mention> betweenBefore(int noun, Groups groups) {
        for (int at = noun - 1; order() == PackSwitches.Order.SUBJECT_OBJECT_VERB && at > noun - 6 && at > 0; at--) {
            if (tags.is(at, Gram.BETWEEN)) {
                return groups.endingAt(at);
            }
        }
        return List.of();
    }

    /** "The meeting was attended by", "attending the meeting were". */
    private boolean isAttended(int behind) {
        return behind < tokens.count() && tags.is(behind, Gram.ACCOMPANIED);
    }

    /** "The session will be co-chaired by A and B". */
    private List<Mention> chairs(int behind, Groups groups) {
        int at = behind;
        while (at < tokens.count()
                && (tokens.isSign(at, ',')
                        || tags.word(at, Gram.BE)
                        || tags.word(at, Gram.FUTURE)
                        || tags.word(at, Gram.ADVERB))) {
            at++;
        }
        boolean chaired = at < tokens.count() && tags.is(at, Gram.LED) && tags.word(at + tags.length(at) - 1, Gram.BY);
        return chaired ? groups.behind(at + tags.length(at)) : List.of();
    }

    /** The "for" of "for a first round of talks"; -1 when none stands before the noun. */
    private int purpose(int noun, int sentence) {
        int at = noun - 1;
        while (at > tokens.sentenceStart(sentence)
                && (tags.word(at, Gram.ARTICLE)
                        || tags.word(at, Gram.RANKING)
                        || tags.word(at, Gram.DOMAIN)
                        || tags.word(at, Gram.POSSESSIVE))) {
            at--;
        }
        return at >= 0 && tags.word(at, Gram.FOR) ? at : -1;
    }

    /** "joined the envoy for talks", "the envoys return to Vienna for talks". */
    private void forTalks(Telling telling, int purpose, Groups groups) {
        List<Mention> met = groups.endingAt(purpose);
        if (!met.isEmpty() && groups.isObject(met.get(0))) {
            telling.left = parties.of(groups.subject(met.get(0).start - 1), telling, true);
            telling.right = parties.of(met, telling, false);
        }
    }

    /** "the talks were held", "will take place". */
    private boolean isHeld(int behind, int sentence) {
        for (int i = behind; i < Math.min(tokens.sentenceEnd(sentence), behind + 12); i++) {
            if ((tags.way(i) == Way.HOLD && tags.word(i - 1, Gram.BE)) || tags.is(i, Gram.TAKES_PLACE)) {
                return true;
            }
        }
        return false;
    }

    /** "hold talks in Jordan" of a foreign official: with Jordan's. */
    private List<Party> atPlace(Telling telling, int behind) {
        boolean one = telling.left.size() == 1
                && telling.left.get(0).official()
                && telling.left.get(0).mention.kind == Mention.Kind.PERSON;
        if (!one || behind + 1 >= tokens.sentenceEnd(telling.sentence) || !tags.word(behind, Gram.IN)) {
            return List.of();
        }
        int at = behind + 1;
        Name state = tags.name(at, Name.Kind.STATE);
        state = state == null ? tags.name(at, Name.Kind.CAPITAL) : state;
        if (state == null || state.id().equals(telling.left.get(0).represents())) {
            return List.of();
        }
        var mention = new Mention(at, at + tags.nameLength(at));
        mention.kind = Mention.Kind.BODY;
        return List.of(new Party(mention, null, new Name(Name.Kind.INSTITUTION, state.id(), Name.Writing.ANY)));
    }

    /** "U.S.-China talks": two states directly before the noun. */
    private List<Party> pairBefore(int noun) {
        var pair = new ArrayList<Party>();
        int at = noun - 1;
        int start = tokens.sentenceStart(tokens.sentence(noun));
        while (at >= start && noun - at < 8) {
            int first = nameEndingAt(at, start);
            if (first >= 0) {
                Name body = tags.body(first);
                if (body == null) {
                    break;
                }
                var mention = new Mention(first, at + 1);
                mention.kind = Mention.Kind.BODY;
                mention.add(body);
                pair.add(0, new Party(mention, null, body));
                at = first - 1;
                boolean more = tokens.glued(first) || (at >= start && tags.word(at, Gram.AND));
                if (!more) {
                    break;
                }
                at -= tokens.glued(first) ? 0 : 1;
            } else if (pair.isEmpty()
                    && (tags.word(at, Gram.DOMAIN)
                            || tags.word(at, Gram.RANKING)
                            || tags.word(at, Gram.AND)
                            || (tokens.capital(at) && isHeld(noun + 1, tokens.sentence(noun))))) {
                at--;
            } else {
                break;
            }
        }
        return pair.size() > 1 && !pair.get(0).represents().equals(pair.get(1).represents()) ? pair : List.of();
    }

    private int nameEndingAt(int last, int start) {
        for (int length = 1; length <= 5 && last - length + 1 >= start; length++) {
            if (tags.names(last - length + 1) != null && tags.nameLength(last - length + 1) == length) {
                return last - length + 1;
            }
        }
        return -1;
    }

    private PackSwitches.Order order() {
        return tags.pack().switches().order();
    }
}
