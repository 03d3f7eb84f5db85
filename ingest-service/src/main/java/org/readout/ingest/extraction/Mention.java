package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.readout.events.Rank;

/** A place in the text where a person, a group of people, a state or an organisation is named. */
final class Mention {
    /** The kinds of thing a mention may name. */
    enum Kind {
        /** One person, by name, by office or by both. */
        PERSON,
        /** Several people who are not named: "officials", "the foreign ministers". */
        GROUP,
        /** A state or an organisation. */
        BODY,
        /** "he", "they". */
        PRONOUN
    }

    final int start;
    int end;
    Kind kind = Kind.PERSON;
    int nameStart = -1;
    int nameEnd = -1;
    int roleStart = -1;
    int roleEnd = -1;
    int headEnd = -1;
    Rank rank = Rank.OTHER;
    final List<Name> of = new ArrayList<>(2);
    Name accredited;
    String company;
    /** The state where an office is mostly called so, or null. */
    String usual;

    boolean plural;
    boolean definite;
    boolean possessed;
    boolean counterpart;
    boolean former;
    boolean titled;
    /** A run of unknown words in a script without capitals that nothing introduces: a name only where it is one elsewhere. */
    boolean unsure;
    /** "Deputy" stands before the head of the title. */
    boolean deputy;

    Person person;

    Mention(int start, int end) {
        this.start = start;
        this.end = end;
    }

    boolean named() {
        return nameStart >= 0;
    }

    boolean hasRole() {
        return roleStart >= 0;
    }

    void add(Name name) {
        for (Name there : of) {
            if (there.id().equals(name.id())) {
                return;
            }
        }
        of.add(name);
    }

    /** Whether anything is known of it: who it is, an office, or what it speaks for. */
    boolean isSomething() {
        return kind != Kind.PERSON || person != null || hasRole() || !of.isEmpty();
    }

    /** The first state or organisation spoken for, or null. */
    Name body() {
        return of.isEmpty() ? null : of.get(0);
    }

    /** Takes over what an apposition says. */
    void absorb(Mention other) {
        if (!named() && other.named()) {
            nameStart = other.nameStart;
            nameEnd = other.nameEnd;
        }
        if (!hasRole() && other.hasRole()) {
            roleStart = other.roleStart;
            roleEnd = other.roleEnd;
            headEnd = other.headEnd;
            rank = other.rank;
        }
        if (of.isEmpty()) {
            of.addAll(other.of);
        }
        if (accredited == null) {
            accredited = other.accredited;
        }
        if (company == null) {
            company = other.company;
        }
        if (usual == null) {
            usual = other.usual;
        }
        former |= other.former;
        counterpart |= other.counterpart;
        possessed |= other.possessed;
        titled |= other.titled;
        end = Math.max(end, other.end);
    }
}
