package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Mentions that are joined by commas, "and" or nothing, and so stand together on one side of a verb. */
final class MentionLists {
    private final Tags tags;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Governance governance;
    private final int end;

    MentionLists(Tags tags, int sentence, List<Mention> mentions, Governance governance) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.mentions = mentions;
        this.governance = governance;
        this.end = tokens.sentenceEnd(sentence);
    }

    List<Mention> endingWith(int last) {
        var group = new ArrayList<Mention>();
        group.add(mentions.get(last));
        for (int i = last - 1; i >= 0; i--) {
            Mention before = mentions.get(i);
            if (!joins(before, group.get(0)) || governance.isGoverned(before)) {
                break;
            }
            group.add(0, before);
        }
        return group;
    }

    /** Mentions from {@code first} on that are joined by commas, "and" or nothing. */
    List<Mention> from(int first, int limit) {
        return from(first, limit, true);
    }

    List<Mention> from(int first, int limit, boolean verbEnds) {
        var group = new ArrayList<Mention>();
        group.add(mentions.get(first));
        Mention named = null;
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
                named = last;
            }
            if (named != null && named.of.size() == 1 && next.of.isEmpty() && next.hasRole() && next.company == null) {
                next.of.addAll(named.of); // "Peruvian officials including Minister X": Peru's minister
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
                    && (tags.isCity(at + 1) || tags.name(at + 1, Name.Kind.STATE) != null)) {
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
        boolean verb = (tags.word(behind, Gram.VERB) && !tokens.capital(behind) && !tags.is(behind, Gram.INCLUDING))
                || tags.word(behind, Gram.BE)
                || tags.word(behind, Gram.HAVE)
                || tags.is(behind, Gram.FUTURE);
        return verb && !tags.word(behind, Gram.POSSESSIVE_SIGN) && next.start > last.end;
    }
}
