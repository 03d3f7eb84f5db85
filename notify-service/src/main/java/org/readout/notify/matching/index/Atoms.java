package org.readout.notify.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.Term;

/** The atoms that queries have named so far, found by name and by number. One thread adds, any number look up. */
final class Atoms {
    private static final int FULL_CONFIDENCE = 1_000;
    private static final Map<String, List<String>> REGIONS_OF = regionsOf();

    private final Map<Kind, OfKind> byKind = new EnumMap<>(Kind.class);
    private final List<Closed> closed = new CopyOnWriteArrayList<>();
    private volatile Atom[] byNumber = new Atom[64];
    private int count;
    private int meetings;

    private record Closed(Atom atom, MeetingQuery query) {}

    private static final class OfKind {
        private final Map<String, Atom> byName = new ConcurrentHashMap<>();
        private int mentions;
    }

    Atoms() {
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new OfKind());
        }
    }

    Atom named(Kind kind, String value) {
        Atom known = byKind.get(kind).byName.get(value);
        return known != null ? known : add(kind, value);
    }

    /** The atom that holds exactly when the term does, for terms over closed scales. */
    Atom closed(Term term) {
        Atom known = byKind.get(Kind.CLOSED).byName.get(term.toString());
        if (known != null) {
            return known;
        }
        Atom atom = add(Kind.CLOSED, term.toString());
        closed.add(new Closed(atom, new MeetingQuery(term)));
        return atom;
    }

    private Atom add(Kind kind, String value) {
        var atom = new Atom(count, kind, value);
        Atom[] all = count < byNumber.length ? byNumber : Arrays.copyOf(byNumber, 2 * count);
        all[count++] = atom;
        byNumber = all;
        byKind.get(kind).byName.put(value, atom);
        return atom;
    }

    Atom numbered(int number) {
        return byNumber[number];
    }

    int count() {
        return count;
    }

    void mention(Atom atom) {
        atom.mention();
        byKind.get(atom.kind()).mentions++;
    }

    /** The share of meetings that the atom is expected in: that of its kind, more for what many follow, and what was seen. */
    double expected(Atom atom) {
        OfKind kind = byKind.get(atom.kind());
        double usual = Math.max(1.0, (double) kind.mentions / kind.byName.size());
        double guess = Math.min(1, atom.kind().share() * (0.5 + atom.mentions() / usual));
        return (atom.sightings() + guess * FULL_CONFIDENCE) / (meetings + FULL_CONFIDENCE);
    }

    /** Notes that these atoms occurred in a meeting. */
    void sight(Marks marks) {
        meetings++;
        marks.forEach(number -> byNumber[number].sight());
    }

    /** Names to {@code found} every known atom of the meeting; some may come twice. */
    void in(MeetingFacts facts, Consumer<Atom> found) {
        look(Kind.STATE, facts.states(), found);
        for (String state : facts.states()) {
            look(Kind.REGION, REGIONS_OF.getOrDefault(state, List.of()), found);
        }
        look(Kind.REPRESENTED, facts.represented(), found);
        lookEach(Kind.NAME_WORD, facts.names(), found);
        lookEach(Kind.ROLE_WORD, facts.roles(), found);
        look(Kind.TOPIC, facts.topics(), found);
        look(Kind.CORRIDOR, facts.corridors(), found);
        if (facts.country().isPresent()) {
            look(Kind.VENUE_STATE, List.of(facts.country().get()), found);
        }
        look(Kind.CITY_WORD, facts.city(), found);
        look(Kind.SOURCE, facts.sources(), found);
        look(Kind.WORD, facts.text().words(), found);
        for (Closed term : closed) {
            if (term.query().matches(facts)) {
                found.accept(term.atom());
            }
        }
    }

    private void lookEach(Kind kind, List<Set<String>> values, Consumer<Atom> found) {
        for (Set<String> some : values) {
            look(kind, some, found);
        }
    }

    private void look(Kind kind, Iterable<String> values, Consumer<Atom> found) {
        Map<String, Atom> known = byKind.get(kind).byName;
        if (known.isEmpty()) {
            return;
        }
        for (String value : values) {
            Atom atom = known.get(value);
            if (atom != null) {
                found.accept(atom);
            }
        }
    }

    private static Map<String, List<String>> regionsOf() {
        var regions = new HashMap<String, List<String>>();
        for (Concept region : Vocabulary.regions().concepts()) {
            for (String state : region.members()) {
                regions.computeIfAbsent(state, key -> new ArrayList<>()).add(region.id());
            }
        }
        return Map.copyOf(regions);
    }
}
