package org.readout.ingest.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.events.Format;

/**
 * Finds out for whom those speak of whom it is not said directly: the next in a list belongs with the one before, an envoy's host
 * to the state of accreditation, those met in a place to that place, and the other side of a bilateral story to its other state.
 */
final class Allegiance {
    private final Backdrop backdrop;
    private final Settings settings;

    Allegiance(Backdrop backdrop, Settings settings) {
        this.backdrop = backdrop;
        this.settings = settings;
    }

    void fill(Telling telling) {
        counterparts(telling.left, telling.right);
        list(telling.left);
        list(telling.right);
        possessed(telling.left);
        possessed(telling.right);
        accredited(telling.left, telling.right);
        accredited(telling.right, telling.left);
        if (!telling.right.isEmpty()) {
            oneSide(telling.left);
            oneSide(telling.right);
        }
        Set<String> left = known(telling.left);
        Set<String> right = known(telling.right);
        if (right.isEmpty() && lacks(telling.right)) {
            infer(telling, telling.right, left, true);
            right = known(telling.right);
        }
        if (left.isEmpty() && lacks(telling.left)) {
            infer(telling, telling.left, right, telling.way == Way.HOST);
        }
        if (telling.right.isEmpty() && left.size() == 1 && lacks(telling.left)) {
            infer(telling, telling.left, left, true);
        }
    }

    /** Who has a counterpart holds an office, told or not. */
    private static void counterparts(List<Party> left, List<Party> right) {
        if (right.stream().anyMatch(party -> party.mention.counterpart)) {
            left.stream().filter(Party::named).forEach(party -> party.hasCounterpart = true);
        }
    }

    /** "Greek Prime Minister X and Foreign Minister Y": Y is Greek too. */
    private static void list(List<Party> side) {
        Party before = null;
        for (Party party : side) {
            boolean follows =
                    before != null && party.represents().isEmpty() && party.mention.hasRole() && before.body != null;
            if (follows && before.body.speaksForState() && before.mention.end <= party.mention.start) {
                speak(party, before.body);
            }
            before = party;
        }
    }

    /** Those listed on one side of a meeting of two sides belong together, where one state is told. */
    private static void oneSide(List<Party> side) {
        Name only = null;
        for (Party party : side) {
            if (party.body != null
                    && (!party.body.speaksForState()
                            || (only != null && !only.id().equals(party.body.id())))) {
                return;
            }
            only = party.body == null ? only : party.body;
        }
        for (Party party : side) {
            if (only != null && party.represents().isEmpty() && party.official()) {
                speak(party, only);
            }
        }
    }

    /** "its ambassador", "the kingdom's minister": of the state named last. */
    private void possessed(List<Party> side) {
        for (Party party : side) {
            if (party.represents().isEmpty()
                    && party.mention.possessed
                    && party.mention.hasRole()
                    && !party.mention.counterpart) {
                Name last = backdrop.lastStateBefore(party.mention.start);
                if (last != null) {
                    speak(party, last);
                }
            }
        }
    }

    private static void accredited(List<Party> envoys, List<Party> others) {
        for (Party envoy : envoys) {
            Name state = accreditation(envoy);
            if (state == null) {
                continue;
            }
            for (Party other : others) {
                if (other.represents().isEmpty() && other.official()) {
                    speak(other, state);
                }
            }
        }
    }

    static Name accreditation(Party party) {
        return party.mention.accredited != null
                ? party.mention.accredited
                : party.person == null ? null : party.person.accredited;
    }

    private static Set<String> known(List<Party> side) {
        var known = new LinkedHashSet<String>();
        for (Party party : side) {
            if (!party.represents().isEmpty()) {
                known.add(party.represents());
            }
        }
        return known;
    }

    /** Whether it is not said for whom a person of office or of name speaks. */
    private static boolean isOpen(Party party) {
        return party.represents().isEmpty() && (party.official() || party.person != null);
    }

    private static boolean lacks(List<Party> side) {
        return side.stream().anyMatch(Allegiance::isOpen);
    }

    /** The state of a side of which nothing is said, given the other side's. */
    private void infer(Telling telling, List<Party> side, Set<String> others, boolean met) {
        boolean bilateral = others.size() == 1;
        String place = settings.countryOf(telling);
        String dateline =
                backdrop.dateline() == null ? null : backdrop.dateline().id();
        String usual = usual(side);
        String state = null;
        boolean there = telling.format == Format.IN_PERSON;
        if (met && there && isFree(place, others)) {
            state = place;
        } else if (isFree(usual, others)) {
            state = usual;
        } else if (others.isEmpty()) {
            return;
        } else if (!met && isFree(dateline, others) && !dateline.equals(place) && !backdrop.isVisited(dateline)) {
            state = dateline;
        } else {
            state = backdrop.home(others, !met);
            state = state != null && backdrop.isAtHome(others, state) ? null : state;
        }
        if (state != null) {
            var kind = state.equals("EU") ? Name.Kind.ORGANISATION : Name.Kind.INSTITUTION;
            var name = new Name(kind, state, Name.Writing.ANY);
            for (Party party : side) {
                if (isOpen(party) && (bilateral || party.official())) {
                    speak(party, name);
                    party.inferred = true;
                }
            }
        }
    }

    private static boolean isFree(String state, Set<String> others) {
        return state != null && !others.contains(state);
    }

    private static String usual(List<Party> side) {
        for (Party party : side) {
            String usual = party.mention.usual != null
                    ? party.mention.usual
                    : party.person == null ? null : party.person.usual;
            if (usual != null) {
                return usual;
            }
        }
        return null;
    }

    private static void speak(Party party, Name body) {
        party.body = body;
    }
}
