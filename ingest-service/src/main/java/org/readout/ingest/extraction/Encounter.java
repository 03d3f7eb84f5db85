package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.events.Format;
import org.readout.events.Rank;
import org.readout.events.Status;

/** A meeting in the making: one clause that tells of it and all that later clauses add. */
final class Encounter {
    final List<Telling> tellings = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    Status status;
    Format format;
    /** Sentences before the first of several meetings, which tell of all. */
    final List<Integer> lead = new ArrayList<>();
    /** Sentences that tell of it, in order. */
    final List<Integer> passage = new ArrayList<>();

    Encounter(Telling telling) {
        status = telling.status;
        format = telling.format;
        join(telling);
    }

    Telling first() {
        return tellings.get(0);
    }

    void join(Telling telling) {
        tellings.add(telling);
        for (Party party : telling.parties()) {
            add(party);
        }
        if (!passage.contains(telling.sentence)) {
            passage.add(telling.sentence);
        }
    }

    void add(Party party) {
        for (int i = 0; i < parties.size(); i++) {
            Party there = parties.get(i);
            if (there.same(party) && (there.person == party.person || !there.named() || !party.named())) {
                if (there.side == null) {
                    there.side = party.side;
                }
                boolean better = party.named() && !there.named();
                if (better) {
                    if (party.side == null) {
                        party.side = there.side;
                    }
                    parties.set(i, party);
                }
                return;
            }
        }
        parties.add(party);
    }

    /** The text counts before the headline, which only announces it. */
    void order(Tokens tokens) {
        tellings.sort(Comparator.comparing((Telling telling) -> tokens.inHeadline(telling.trigger))
                .thenComparing(telling -> telling.byPlace));
        status = first().status;
        format = tellings.stream()
                .map(telling -> telling.format)
                .filter(found -> found != Format.IN_PERSON)
                .findFirst()
                .orElse(Format.IN_PERSON);
        passage.removeIf(sentence -> sentence < first().sentence && tokens.inHeadline(tokens.sentenceStart(sentence)));
    }

    /** Gives a nameless office holder the name of the only person in the article with that office and state. */
    void name(List<Person> people) {
        for (int i = 0; i < parties.size(); i++) {
            Party nameless = parties.get(i);
            if (nameless.named()
                    || !nameless.mention.hasRole()
                    || nameless.body == null
                    || nameless.rank == Rank.OTHER) {
                continue;
            }
            List<Person> fitting = people.stream()
                    .filter(person -> person.rank == nameless.rank
                            && person.body != null
                            && person.body.id().equals(nameless.body.id()))
                    .toList();
            fitting = fitting.isEmpty() && parties.size() == 2 ? counterparts(people) : fitting;
            Person only = fitting.size() == 1 ? fitting.get(0) : null;
            if (only != null && parties.stream().noneMatch(party -> party.person == only)) {
                var named = new Party(nameless.mention, only, nameless.body);
                named.rank = nameless.rank;
                named.side = nameless.side;
                parties.set(i, named);
            }
        }
    }

    /** Those of whom no more is told than that they are someone's counterparts. */
    private static List<Person> counterparts(List<Person> people) {
        return people.stream()
                .filter(person -> person.office != null && person.office.counterpart && person.body == null)
                .toList();
    }

    /** Leaves out nameless entries that a named one of the same body, or two known sides, make needless. */
    void tidy(Tokens tokens) {
        parties.removeIf(party -> !party.named() && isNeedless(tokens, party));
        parties.removeIf(party -> !party.official() && sides() > 1);
    }

    private boolean isNeedless(Tokens tokens, Party nameless) {
        if (nameless.represents().isEmpty()) {
            return sides() > 1;
        }
        boolean vague = nameless.mention.kind == Mention.Kind.BODY
                || tokens.inHeadline(nameless.mention.start)
                || tellings.get(0).parties().stream().noneMatch(party -> party.mention == nameless.mention);
        return parties.stream()
                .anyMatch(other -> other != nameless
                        && other.represents().equals(nameless.represents())
                        && ((vague && other.named())
                                || (nameless.mention.kind == Mention.Kind.BODY
                                        && parties.indexOf(other) < parties.indexOf(nameless))));
    }

    private long sides() {
        return parties.stream()
                .map(Party::represents)
                .filter(of -> !of.isEmpty())
                .distinct()
                .count();
    }

    boolean isTwoSided() {
        boolean unknown = parties.stream().anyMatch(party -> party.represents().isEmpty());
        return parties.size() > 1 && (unknown || sides() > 1);
    }

    /** Whether the telling may be of this same meeting. */
    boolean mayBe(Telling telling) {
        List<Party> others = telling.parties();
        if (others.isEmpty()) {
            return false;
        }
        boolean statusAgrees = status == telling.status || (telling.pronouns && telling.way.isNoun());
        boolean formatsAgree =
                format == telling.format || telling.way == Way.DISCUSS || telling.pronouns || telling.way.isNoun();
        boolean summit = others.size() > parties.size()
                && isOfStates(others)
                && parties.stream().allMatch(Party::named);
        return !summit && statusAgrees && formatsAgree && (covers(parties, others) || covers(others, parties));
    }

    private static boolean isOfStates(List<Party> parties) {
        return parties.stream().allMatch(party -> party.mention.kind == Mention.Kind.BODY);
    }

    /** Whether two of the same states or people are in both. */
    boolean shares(Telling telling) {
        return telling.parties().stream()
                        .filter(party -> parties.stream().anyMatch(there -> there.same(party)))
                        .count()
                > 1;
    }

    private static boolean covers(List<Party> larger, List<Party> smaller) {
        for (Party party : smaller) {
            if (larger.stream().noneMatch(there -> there.same(party))) {
                return false;
            }
        }
        return true;
    }
}
