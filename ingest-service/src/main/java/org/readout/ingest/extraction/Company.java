package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.readout.events.Side;

/** Adds who else took part: those who accompanied, joined, or led the delegations. */
final class Company {
    private final Tags tags;
    private final Tokens tokens;

    Company(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    void join(int sentence, List<Mention> mentions, List<Encounter> encounters, Told told) {
        if (encounters.isEmpty()) {
            return;
        }
        Encounter last = encounters.get(encounters.size() - 1);
        int age = sentence - last.tellings.get(last.tellings.size() - 1).sentence;
        if (age > 12) {
            return;
        }
        var groups = new Groups(tags, sentence, mentions);
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tags.is(i, Gram.ACCOMPANIED) && age < 8) {
                accompanied(i, sentence, groups, last);
            } else if (tags.is(i, Gram.JOINED) && age < 8) {
                joined(i, groups, last);
            } else if (isJoinedBy(i, sentence)) {
                joinedBy(i, groups, last);
            } else if (tags.is(i, Gram.LED)) {
                led(i, groups, last);
            }
        }
        if (age > 0 && age < 3) {
            named(groups, last);
            namedByState(mentions, last);
        }
        told.lastMet = List.copyOf(last.parties);
    }

    /** "The heads of the railways of A, B and C will meet … X, Y and Z will sign": as many names as there were offices, in order. */
    private static void named(Groups groups, Encounter encounter) {
        List<Party> nameless = List.copyOf(encounter.parties);
        Mention office = nameless.get(0).mention;
        if (nameless.size() < 3 || nameless.stream().anyMatch(party -> party.named() || party.mention != office)) {
            return;
        }
        List<Mention> names = groups.listOf(nameless.size());
        if (names.isEmpty()) {
            return;
        }
        encounter.parties.clear();
        for (int i = 0; i < names.size(); i++) {
            Mention name = names.get(i);
            boolean told = name.person.body != null || name.person.company != null || !name.of.isEmpty();
            encounter.add(new Party(name, name.person, told ? name.body() : nameless.get(i).body));
        }
    }

    private static String stateOf(Person person) {
        return person.body == null ? person.usual : person.body.id();
    }

    /** "The advisers of A and B met … X of A spoke of trade, Y of B of rail": one name for each office that was told for several states. */
    private static void namedByState(List<Mention> mentions, Encounter encounter) {
        List<Party> offices = encounter.parties.stream()
                .filter(party ->
                        !party.named() && party.mention.plural && party.mention.hasRole() && party.body != null)
                .toList();
        if (offices.size() < 2) {
            return;
        }
        var found = new LinkedHashMap<Party, Mention>();
        for (Party office : offices) {
            List<Mention> fitting = mentions.stream()
                    .filter(mention -> mention.person != null
                            && office.body.id().equals(stateOf(mention.person))
                            && (mention.rank == office.rank || !mention.hasRole()))
                    .toList();
            if (fitting.size() != 1) {
                return;
            }
            found.put(office, fitting.get(0));
        }
        found.forEach((office, mention) -> encounter.parties.set(
                encounter.parties.indexOf(office), new Party(mention, mention.person, office.body)));
    }

    private static boolean takesPart(Mention person, Encounter encounter) {
        return person.of.size() == 1
                && encounter.parties.stream()
                        .anyMatch(
                                party -> party.represents().equals(person.body().id()));
    }

    private void accompanied(int at, int sentence, Groups groups, Encounter encounter) {
        Name state = null;
        for (Mention mention : groups.behind(at + tags.length(at))) {
            if (mention.kind != Mention.Kind.PERSON || (mention.person == null && !mention.hasRole())) {
                continue;
            }
            var party = new Party(mention, mention.person, mention.of.isEmpty() ? null : mention.body());
            if (party.body == null && party.company == null) {
                party.body = state == null ? bodyBefore(at, sentence, groups, encounter) : state;
            }
            state = party.body;
            encounter.add(party);
        }
    }

    /** For whom those speak who stand last before "accompanied by". */
    private static Name bodyBefore(int at, int sentence, Groups groups, Encounter encounter) {
        boolean apart = encounter.tellings.stream().noneMatch(telling -> telling.sentence == sentence);
        for (Party party : encounter.parties) {
            if (apart && party.side == Side.HOST) {
                return party.body;
            }
        }
        Mention last = null;
        for (Mention mention : groups.mentions()) {
            last = mention.end <= at && mention.kind == Mention.Kind.PERSON ? mention : last;
        }
        if (last != null && last.body() != null) {
            return last.body();
        }
        return last == null || last.person == null ? null : last.person.body;
    }

    private static void joined(int at, Groups groups, Encounter encounter) {
        for (Mention mention : groups.subject(at)) {
            if (mention.kind == Mention.Kind.PERSON && mention.person != null) {
                encounter.add(new Party(mention, mention.person, mention.of.size() == 1 ? mention.body() : null));
            }
        }
    }

    /** "will be joined for the dialogue by". */
    private boolean isJoinedBy(int at, int sentence) {
        boolean joined = at > tokens.sentenceStart(sentence)
                && tags.word(at - 1, Gram.BE)
                && tags.word(at, Gram.VERB)
                && tags.way(at) == Way.HOLD
                && at + 1 < tokens.sentenceEnd(sentence)
                && tags.word(at + 1, Gram.FOR);
        for (int i = at + 2; joined && i < Math.min(tokens.sentenceEnd(sentence), at + 7); i++) {
            if (tags.word(i, Gram.BY)) {
                return true;
            }
        }
        return false;
    }

    private static void joinedBy(int at, Groups groups, Encounter encounter) {
        List<Mention> both = new ArrayList<>(groups.subject(at));
        both.addAll(groups.behind(at + 2).isEmpty() ? groups.firstSubject(at + 2) : groups.behind(at + 2));
        for (Mention mention : both) {
            if (mention.kind == Mention.Kind.PERSON && mention.person != null) {
                var party = new Party(mention, mention.person, mention.of.size() == 1 ? mention.body() : null);
                if (party.body == null && mention.person.usual != null) {
                    party.body = new Name(Name.Kind.INSTITUTION, mention.person.usual, Name.Writing.ANY);
                }
                encounter.add(party);
            }
        }
    }

    /** "X spoke for A, Y for B, and Z for C": the verb is told once. */
    private void spokesmen(int from, Groups groups, Encounter encounter) {
        for (Mention mention : groups.mentions()) {
            if (mention.start < from || mention.kind != Mention.Kind.PERSON || mention.person == null) {
                continue;
            }
            Name told = spokenFor(mention.end);
            Name body = told == null ? mention.body() : told;
            if (body != null) {
                encounter.add(new Party(mention, mention.person, body));
            }
        }
    }

    /** The state or capital behind the next "for" that is not far. */
    private Name spokenFor(int from) {
        for (int at = from; at + 1 < Math.min(tokens.count(), from + 7); at++) {
            if (tags.word(at, Gram.FOR)) {
                Name told = tags.body(at + 1);
                told = told == null ? tags.name(at + 1, Name.Kind.CAPITAL) : told;
                return told == null ? null : new Name(Name.Kind.INSTITUTION, told.id(), Name.Writing.ANY);
            }
        }
        return null;
    }

    /** "X led the Y delegation", "the Y delegation was led by X", "X spoke for Y". */
    private void led(int at, Groups groups, Encounter encounter) {
        List<Mention> before = groups.endingAt(at);
        boolean group = !before.isEmpty() && before.get(before.size() - 1).kind == Mention.Kind.GROUP;
        List<Mention> subject = group ? List.of(before.get(before.size() - 1)) : groups.subject(at);
        List<Mention> object = groups.behind(at + tags.length(at));
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        Mention first = subject.get(subject.size() - 1);
        if (first.kind == Mention.Kind.PERSON && tags.word(at + tags.length(at) - 1, Gram.FOR)) {
            spokesmen(object.get(0).end, groups, encounter);
        }
        boolean active = first.kind == Mention.Kind.PERSON && object.get(0).kind != Mention.Kind.PERSON;
        Mention body = active ? object.get(0) : first;
        List<Mention> people = active ? List.of(first) : object;
        if (body.of.size() != 1 || (!active && people.size() > 1)) {
            people.stream()
                    .filter(person -> person.kind == Mention.Kind.PERSON && takesPart(person, encounter))
                    .forEach(person -> encounter.add(new Party(person, person.person, person.body())));
            return;
        }
        boolean takesPart = encounter.parties.stream()
                .anyMatch(party -> party.represents().equals(body.body().id()));
        for (Mention person : people) {
            if (person.kind == Mention.Kind.PERSON && takesPart && (person.person != null || person.hasRole())) {
                encounter.add(new Party(person, person.person, body.body()));
            }
        }
    }
}
