package org.readout.ingest.extraction;

import java.util.List;

/** Reads who stands on either side of a verb: "X met Y", "X was received by Y", in the order of the language. */
final class VerbClause {
    private static final int AGENT_REACH = 12;
    private final Tags tags;
    private final Tokens tokens;
    private final Told told;
    private final Parties parties;

    VerbClause(Tags tags, Told told, Parties parties) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.told = told;
        this.parties = parties;
    }

    void read(Telling telling, int verb, int behind, Groups groups) {
        if (order() == PackSwitches.Order.VERB_SUBJECT_OBJECT) {
            verbFirst(telling, verb, behind, groups);
            return;
        }
        List<Mention> subject = hasOtherSubject(verb, groups) ? List.of() : groups.subject(verb);
        List<Mention> object;
        if (order() == PackSwitches.Order.SUBJECT_OBJECT_VERB) {
            object = ledBy(subject, groups);
            subject = subject.isEmpty() ? subject : groups.subject(object.get(0).start);
            if (subject.isEmpty() && object.size() > 1) {
                // "the minister, the envoy received": a comma may part subject and object
                subject = object.subList(0, 1);
                object = object.subList(1, object.size());
            }
        } else {
            object = groups.object(behind, telling.way == Way.DISCUSS);
            object = object.isEmpty() && telling.way == Way.DISCUSS ? frontedBefore(verb, groups) : object;
            if (object.isEmpty() && telling.way == Way.MEET && subject.size() == 1) {
                subject = groups.listBeforeWho(subject.get(0)); // "X and Y, who are meeting"
            }
            object = object.isEmpty() && telling.way == Way.HOSTED ? agent(behind, telling, groups) : object;
        }
        if (isReversed(subject, object)) {
            List<Mention> first = subject;
            subject = object;
            object = first;
        }
        boolean pronounBefore = verb > tokens.sentenceStart(telling.sentence) && tags.word(verb - 1, Gram.HIM);
        if (pronounBefore && tags.pack().switches().declined()) {
            // "her received the minister": the subject follows where a pronoun in an oblique case stands before the
            // verb
            telling.left = parties.of(object, telling, true);
            Party other = told.otherThan(telling.left);
            telling.right = other == null ? List.of() : List.of(other);
            telling.sides();
            return;
        }
        telling.left = parties.of(subject, telling, true);
        telling.right = parties.of(object, telling, false);
        if (subject.isEmpty() && object.size() == 1 && isLeftOut(object.get(0), telling)) {
            telling.left = List.of(told.protagonist);
        }
        if (telling.way == Way.SUMMON && object.isEmpty()) {
            summoned(telling, behind);
        }
        if (telling.way == Way.CALL_ON && !object.isEmpty() && isUrged(object)) {
            telling.drop("called on someone to do something");
        }
        if (telling.way == Way.PHONE && (isNamed(object) || isCalledSomething(behind, object))) {
            telling.drop("called something, not telephoned");
        }
        telling.sides();
    }

    /** "the delegation led by X", where the verb stands last: X stands before it. */
    private List<Mention> ledBy(List<Mention> object, Groups groups) {
        if (object.isEmpty() || object.get(0).kind != Mention.Kind.GROUP || object.size() > 1) {
            return object;
        }
        int led = object.get(0).start - 1;
        List<Mention> leader = led >= 0 && tags.is(led, Gram.LED) ? groups.endingAt(led) : List.of();
        boolean person = !leader.isEmpty() && leader.get(leader.size() - 1).kind == Mention.Kind.PERSON;
        return person ? List.of(leader.get(leader.size() - 1)) : object;
    }

    /** "Then met with the minister": where the verb stands last the subject may be left out, and is whoever the story is of. */
    private boolean isLeftOut(Mention object, Telling telling) {
        boolean verbLast = order() == PackSwitches.Order.SUBJECT_OBJECT_VERB;
        boolean oblique =
                object.end < tokens.count() && (tags.word(object.end, Gram.WITH) || telling.way == Way.HOSTED);
        return verbLast && oblique && told.protagonist != null && told.protagonist.person != object.person;
    }

    /** "The envoy (whom) received the minister": the order is free where cases tell, and only the subject is in the nominative. */
    private boolean isReversed(List<Mention> subject, List<Mention> object) {
        return tags.pack().switches().declined()
                && subject.size() == 1
                && object.size() == 1
                && isOblique(subject.get(0))
                && !isOblique(object.get(0))
                && object.get(0).hasRole();
    }

    private boolean isOblique(Mention mention) {
        return mention.hasRole()
                && tags.pack().words().base(tokens.word(mention.headEnd - 1)) != Words.UNKNOWN
                && tags.pack().words().base(tokens.word(mention.roleStart)) != Words.UNKNOWN;
    }

    /** "was received, on Monday in Tunis, by X". */
    private List<Mention> agent(int behind, Telling telling, Groups groups) {
        int end = Math.min(tokens.sentenceEnd(telling.sentence), behind + AGENT_REACH);
        for (int at = behind; at < end; at++) {
            if (tags.word(at, Gram.BY)) {
                return groups.object(at + 1, false);
            }
        }
        return List.of();
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
        telling.left = parties.of(subject, telling, true);
        if (telling.left.isEmpty() && !object.isEmpty() && told.protagonist != null) {
            telling.left = List.of(told.protagonist);
        }
        telling.right = parties.of(object, telling, false);
        telling.sides();
    }

    private PackSwitches.Order order() {
        return tags.pack().switches().order();
    }
}
