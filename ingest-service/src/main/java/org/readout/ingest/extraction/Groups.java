package org.readout.ingest.extraction;

import java.util.List;

/** The mentions of one sentence as groups: who stands left of a verb as its subject, who right of it as its object. */
final class Groups {
    private static final int REACH = 16;

    private final Tags tags;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Governance governance;
    private final MentionLists lists;
    private final ObjectFinder objects;
    private final int start;
    private final int end;

    Groups(Tags tags, int sentence, List<Mention> mentions) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.mentions = mentions;
        this.governance = new Governance(tags, sentence, mentions);
        this.lists = new MentionLists(tags, sentence, mentions, governance);
        this.objects = new ObjectFinder(tags, sentence, this);
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
    int at(int token) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).start == token) {
                return i;
            }
        }
        return -1;
    }

    boolean startsAt(int token) {
        return at(token) >= 0;
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
                    || isBracketed(mention)
                    || isAddressee(i)
                    || (isObject(mention) && !(i == last && mention.end == verb && governance.saysBefore(mention)))) {
                continue;
            }
            return lists.endingWith(i);
        }
        return List.of();
    }

    /** "Geneva (Switzerland)". */
    private boolean isBracketed(Mention mention) {
        return mention.kind == Mention.Kind.BODY && mention.start > start && tokens.isSign(mention.start - 1, '(');
    }

    /** "The president reminded the deputies that in talks with …": case alone tells, and one subject is there already. */
    private boolean isAddressee(int number) {
        int say = mentions.get(number).start - 1;
        boolean told = tags.pack().switches().declined() && say > start && tags.word(say, Gram.SAY);
        return told && number > 0 && mentions.get(number - 1).end == say && !isGoverned(mentions.get(number - 1));
    }

    /** The whole list that ends with this mention, when "who" follows it. */
    List<Mention> listBeforeWho(Mention last) {
        boolean who = last.end + 1 < end
                && tokens.isSign(last.end, ',')
                && tags.word(last.end + 1, Gram.WHO)
                && startsAt(last.start);
        return who ? lists.endingWith(at(last.start)) : List.of(last);
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

    /** The group that is the object of a verb or noun whose phrase ends at {@code from}; needs "with" when a noun. */
    List<Mention> object(int from, boolean noun) {
        return objects.find(from, noun);
    }

    boolean isGoverned(Mention mention) {
        return governance.isGoverned(mention);
    }

    boolean isOwner(Mention mention) {
        return governance.isOwner(mention);
    }

    boolean isObject(Mention mention) {
        return governance.isObject(mention);
    }

    /** The mention with this number and those joined to it behind. */
    List<Mention> joined(int first) {
        return lists.from(first, end);
    }

    /** The first list of that many named people, or none. */
    List<Mention> listOf(int size) {
        for (int i = 0; i + size <= mentions.size(); i++) {
            List<Mention> list = lists.from(i, end, false);
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
        return joined(0);
    }

    /** Whom a pronoun or nothing stands for as the first subject behind {@code from}. */
    List<Mention> firstSubject(int from) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.start >= from && !isGoverned(mention) && !isOwner(mention)) {
                return joined(i);
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

    /** "a call from X", or "to X" with the preposition in one word with X. */
    List<Mention> called(int noun) {
        int from = noun < end && tokens.isSign(noun, ',') ? noun + 1 : noun;
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

    /** The group that ends directly before a token. */
    List<Mention> endingAt(int token) {
        int last = lastBefore(token);
        return last >= 0 && mentions.get(last).end == token ? lists.endingWith(last) : List.of();
    }

    /** The two groups of "between X and Y" behind {@code from}, as one list. */
    List<Mention> between(int from) {
        if (tags.pack().switches().bareGenitive()) {
            int owner = at(behindSettings(from));
            if (owner >= 0) {
                return joined(owner);
            }
        }
        for (int at = from; at < end && at < from + REACH; at++) {
            if (tags.is(at, Gram.BETWEEN)) {
                return firstGroup(at + tags.length(at), false);
            }
            if (tags.word(at, Gram.IN) && at + 1 < end && tags.name(at + 1, Name.Kind.STATE) != null) {
                at += tags.nameLength(at + 1);
                continue;
            }
            boolean place = (tags.word(at, Gram.IN) && at + 1 < end && objects.isSetting(at + 1))
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
        while (at < end && at(at) < 0 && (objects.isSetting(at) || tags.word(at, Gram.IN))) {
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
                return lists.from(mention, end, verbEnds);
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

    /** Mentions behind an expression such as "accompanied by". */
    List<Mention> behind(int from) {
        return firstGroup(from);
    }
}
