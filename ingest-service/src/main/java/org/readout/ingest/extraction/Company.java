package org.readout.ingest.extraction;

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
            } else if (tags.is(i, Gram.LED)) {
                led(i, groups, last);
            }
        }
        told.lastMet = List.copyOf(last.parties);
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

    /** "X led the Y delegation", "the Y delegation was led by X", "X spoke for Y". */
    private void led(int at, Groups groups, Encounter encounter) {
        List<Mention> subject = groups.subject(at);
        List<Mention> object = groups.behind(at + tags.length(at));
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        Mention first = subject.get(subject.size() - 1);
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
