package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.readout.events.Format;
import org.readout.events.Side;

/** Reads the clauses of one sentence that may tell of a meeting. */
final class ClauseReader {
    private static final int HOLD_REACH = 9;
    private static final int SUBJECT_BETWEEN = 45;
    private final Tags tags;
    private final Tokens tokens;
    private final Tense tense;
    private final Told told;

    ClauseReader(Tags tags, Told told, Settings settings) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.tense = new Tense(tags, settings);
        this.told = told;
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
            if (telling != null) {
                tellings.add(telling);
                at = Math.max(at, telling.triggerEnd - 1);
            }
        }
        return tellings;
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

    private PackSwitches.Order order() {
        return tags.pack().switches().order();
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
            noun(telling, verb, trigger, behind, groups);
        } else {
            verb(telling, verb, behind, groups);
        }
        telling.format = format(telling, way);
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

    private void verb(Telling telling, int verb, int behind, Groups groups) {
        if (order() == PackSwitches.Order.VERB_SUBJECT_OBJECT) {
            verbFirst(telling, verb, behind, groups);
            return;
        }
        List<Mention> subject = hasOtherSubject(verb, groups) ? List.of() : groups.subject(verb);
        List<Mention> object;
        if (order() == PackSwitches.Order.SUBJECT_OBJECT_VERB) {
            object = subject;
            subject = subject.isEmpty() ? subject : groups.subject(subject.get(0).start);
            if (subject.isEmpty() && object.size() > 1) {
                // "the minister, the envoy received": a comma may part subject and object
                subject = object.subList(0, 1);
                object = object.subList(1, object.size());
            }
        } else {
            object = groups.object(behind, telling.way == Way.DISCUSS);
            object = object.isEmpty() && telling.way == Way.DISCUSS ? frontedBefore(verb, groups) : object;
        }
        boolean pronounBefore = verb > tokens.sentenceStart(telling.sentence) && tags.word(verb - 1, Gram.HIM);
        if (pronounBefore && tags.pack().switches().declined()) {
            // "her received the minister": the subject follows where a pronoun in an oblique case stands before the
            // verb
            telling.left = parties(object, telling, true);
            Party other = told.otherThan(telling.left);
            telling.right = other == null ? List.of() : List.of(other);
            sides(telling);
            return;
        }
        telling.left = parties(subject, telling, true);
        telling.right = parties(object, telling, false);
        if (telling.way == Way.SUMMON && object.isEmpty()) {
            summoned(telling, behind);
        }
        if (telling.way == Way.CALL_ON && !object.isEmpty() && isUrged(object)) {
            telling.drop("called on someone to do something");
        }
        if (telling.way == Way.PHONE && (isNamed(object) || isCalledSomething(behind, object))) {
            telling.drop("called something, not telephoned");
        }
        sides(telling);
    }

    /** "the envoy was summoned to the Swedish foreign ministry": the state that did stands behind. */
    private void summoned(Telling telling, int behind) {
        int end = Math.min(tokens.sentenceEnd(telling.sentence), behind + 6);
        for (int at = behind; at < end && !tokens.is(at, Tokens.SIGN); at++) {
            Name body = tags.body(at);
            if (body != null) {
                var mention = new Mention(at, at + tags.nameLength(at));
                mention.kind = Mention.Kind.BODY;
                telling.right = telling.left;
                telling.left = List.of(new Party(mention, null, body));
                return;
            }
        }
    }

    /** "… settled where the tracks will meet": a noun that names nobody stands directly before "will". */
    private boolean hasOtherSubject(int verb, Groups groups) {
        int future = verb - 1;
        if (order() != PackSwitches.Order.SUBJECT_VERB_OBJECT || future < 1 || !tags.word(future, Gram.FUTURE)) {
            return false;
        }
        int noun = future - 1;
        return tokens.is(noun, Tokens.WORD)
                && !tokens.capital(noun)
                && tokens.word(noun) == Words.UNKNOWN
                && !groups.covered(noun)
                && tokens.sentence(noun) == tokens.sentence(verb);
    }

    private static List<Mention> frontedBefore(int verb, Groups groups) {
        List<Mention> fronted = groups.fronted();
        return fronted.isEmpty() || fronted.get(fronted.size() - 1).end > verb ? List.of() : fronted;
    }

    /** "called on the minister to resign". */
    private boolean isUrged(List<Mention> object) {
        int behind = object.get(object.size() - 1).end;
        return behind < tokens.count() && tags.word(behind, Gram.TO);
    }

    /** "called it Peru's contribution": a word stands where the one who was telephoned would. */
    private boolean isCalledSomething(int behind, List<Mention> object) {
        return order() == PackSwitches.Order.SUBJECT_VERB_OBJECT
                && !object.isEmpty()
                && object.get(0).start > behind
                && tokens.is(behind, Tokens.WORD)
                && !tags.word(behind, Gram.ADVERB)
                && !tags.word(behind, Gram.ARTICLE)
                && !tags.is(behind, Gram.PREPOSITION)
                && !tags.isDate(behind);
    }

    /** "called the envoy a fool". */
    private boolean isNamed(List<Mention> object) {
        if (object.isEmpty()) {
            return false;
        }
        int behind = object.get(object.size() - 1).end;
        return behind < tokens.count()
                && (tags.word(behind, Gram.ARTICLE) || (tokens.is(behind, Tokens.SIGN) && tokens.first(behind) == '"'));
    }

    private void verbFirst(Telling telling, int verb, int behind, Groups groups) {
        List<Mention> before = groups.subject(verb);
        boolean adjacent = !before.isEmpty() && before.get(before.size() - 1).end == verb;
        List<Mention> subject = adjacent ? before : groups.object(behind, false);
        List<Mention> object = List.of();
        boolean onlyObject = !adjacent && !subject.isEmpty() && (subject.get(0).counterpart || groups.isWith(subject));
        if (onlyObject) {
            // "met her counterpart", "held talks with": who did stands before or is told already
            object = subject;
            subject = told.protagonist == null || !before.isEmpty() ? before : List.of();
        } else if (subject.isEmpty()) {
            subject = before;
        }
        if (!onlyObject && !subject.isEmpty()) {
            Mention last = subject.get(subject.size() - 1);
            object = groups.object(Math.max(behind, last.end), last.start < verb && !adjacent);
        }
        boolean omitted = !before.isEmpty() && !adjacent && telling.way == Way.MEET;
        if (object.isEmpty() && subject.size() == 1 && subject.get(0).start > verb && omitted) {
            // "arrived in Algiers, where met the minister": who met stands before
            object = subject;
            subject = before;
        }
        telling.left = parties(subject, telling, true);
        if (telling.left.isEmpty() && !object.isEmpty() && told.protagonist != null) {
            telling.left = List.of(told.protagonist);
        }
        telling.right = parties(object, telling, false);
        sides(telling);
    }

    private void noun(Telling telling, int verb, int noun, int behind, Groups groups) {
        List<Mention> between = groups.between(behind);
        if (between.size() > 1 || (between.size() == 1 && between.get(0).of.size() > 1)) {
            telling.left = parties(between, telling, true);
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
            telling.left = parties(groups.behind(behind + 1), telling, true);
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
        telling.left = parties(subject, telling, true);
        telling.right = parties(with, telling, false);
        boolean held = verb != noun || isHeld(behind, telling.sentence);
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
        sides(telling);
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
            telling.left = parties(groups.subject(met.get(0).start - 1), telling, true);
            telling.right = parties(met, telling, false);
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

    private static void sides(Telling telling) {
        switch (telling.way) {
            case HOST -> sides(telling, Side.HOST, Side.GUEST);
            case HOSTED, CALL_ON -> sides(telling, Side.GUEST, Side.HOST);
            case MEET, VISIT, PHONE, TALK, DISCUSS, SUMMON, NOUN, PHONE_NOUN, VIDEO_NOUN, HOLD, BY_PHONE, BY_VIDEO -> {}
        }
    }

    private static void sides(Telling telling, Side left, Side right) {
        telling.left.forEach(party -> party.side = left);
        telling.right.forEach(party -> party.side = right);
    }

    private Format format(Telling telling, Way way) {
        if (way == Way.PHONE || way == Way.PHONE_NOUN) {
            return hint(telling, Way.BY_VIDEO) ? Format.VIDEO : Format.PHONE;
        }
        if (way == Way.VIDEO_NOUN || hint(telling, Way.BY_VIDEO)) {
            return Format.VIDEO;
        }
        return hint(telling, Way.BY_PHONE) ? Format.PHONE : Format.IN_PERSON;
    }

    private boolean hint(Telling telling, Way wanted) {
        int end = tokens.sentenceEnd(telling.sentence);
        Way noun = wanted == Way.BY_PHONE ? Way.PHONE_NOUN : Way.VIDEO_NOUN;
        for (int i = tokens.sentenceStart(telling.sentence); i < end; i++) {
            if (tags.way(i) == wanted
                    || (tags.way(i) == noun
                            && Math.abs(i - telling.trigger) < 20
                            && (i < telling.trigger || i >= telling.triggerEnd))) {
                return true;
            }
        }
        return false;
    }

    List<Party> parties(List<Mention> mentions, Telling telling, boolean subject) {
        var parties = new ArrayList<Party>();
        for (Mention mention : mentions) {
            switch (mention.kind) {
                case PRONOUN -> pronoun(mention, telling, parties);
                case PERSON -> person(mention, telling, parties, subject);
                case GROUP -> group(mention, parties);
                case BODY -> parties.add(new Party(mention, null, mention.body()));
            }
        }
        return parties;
    }

    private void pronoun(Mention mention, Telling telling, List<Party> parties) {
        telling.pronouns = true;
        if (tags.word(mention.start, Gram.HIM)) {
            Party other = told.otherThan(telling.left);
            if (other != null) {
                parties.add(other);
            }
        } else if (mention.plural) {
            parties.addAll(told.lastMet.isEmpty() ? told.together : told.lastMet);
        } else if (tags.word(mention.start, Gram.FIRST_PERSON)) {
            if (told.speaker != null) {
                parties.add(told.speaker);
            } else {
                var party = new Party(mention, null, null);
                party.anonymous = true;
                parties.add(party);
            }
        } else if (told.protagonist != null) {
            parties.add(told.protagonist);
        }
    }

    private void person(Mention mention, Telling telling, List<Party> parties, boolean subject) {
        if (mention.person == null && !mention.hasRole()) {
            if (!mention.of.isEmpty()) {
                parties.add(new Party(mention, null, mention.body()));
            }
            return;
        }
        var party = new Party(
                mention,
                mention.person,
                mention.of.isEmpty() || (mention.of.size() > 1 && mention.person != null) ? null : mention.body());
        if (mention.of.size() > 1 && party.body == null) {
            party.body = mention.body();
        }
        if (mention.counterpart && !subject && !telling.left.isEmpty() && party.rank == org.readout.events.Rank.OTHER) {
            party.rank = telling.left.get(0).rank;
        }
        parties.add(party);
    }

    private static void group(Mention mention, List<Party> parties) {
        if (mention.of.isEmpty()) {
            parties.add(new Party(mention, null, null));
        }
        for (Name body : mention.of) {
            parties.add(new Party(mention, null, body));
        }
    }
}
