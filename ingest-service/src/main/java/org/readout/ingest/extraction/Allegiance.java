package org.readout.ingest.extraction;

import java.util.List;

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
        list(telling.left);
        list(telling.right);
        possessed(telling.left);
        possessed(telling.right);
        accredited(telling.left, telling.right);
        accredited(telling.right, telling.left);
        String left = known(telling.left);
        String right = known(telling.right);
        if (!telling.right.isEmpty() && right == null && lacks(telling.right)) {
            right = infer(telling, telling.right, left, true);
        }
        if (!telling.left.isEmpty() && left == null && lacks(telling.left)) {
            infer(telling, telling.left, right, false);
        }
    }

    /** "Greek Prime Minister X and Foreign Minister Y": Y is Greek too. */
    private static void list(List<Party> side) {
        Party before = null;
        for (Party party : side) {
            boolean follows = before != null && party.represents().isEmpty() && party.mention.hasRole() && before.body != null;
            if (follows && before.body.speaksForState() && before.mention.end <= party.mention.start) {
                speak(party, before.body);
            }
            before = party;
        }
    }

    /** "its ambassador", "the kingdom's minister": of the state named last. */
    private void possessed(List<Party> side) {
        for (Party party : side) {
            if (party.represents().isEmpty() && party.mention.possessed && party.mention.hasRole() && !party.mention.counterpart) {
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
        return party.mention.accredited != null ? party.mention.accredited : party.person == null ? null : party.person.accredited;
    }

    private static String known(List<Party> side) {
        for (Party party : side) {
            if (!party.represents().isEmpty()) {
                return party.represents();
            }
        }
        return null;
    }

    private static boolean lacks(List<Party> side) {
        return side.stream().anyMatch(party -> party.represents().isEmpty() && party.official());
    }

    /** The state of a side of which nothing is said, given the other side's. */
    private String infer(Telling telling, List<Party> side, String other, boolean met) {
        String place = settings.countryOf(telling);
        String dateline = backdrop.dateline() == null ? null : backdrop.dateline().id();
        String state = null;
        if (met && place != null && !place.equals(other)) {
            state = place;
        }
        if (state == null && !met && dateline != null && !dateline.equals(other) && !dateline.equals(place)) {
            state = dateline;
        }
        if (state == null && other != null) {
            state = backdrop.partner(other);
        }
        if (state == null && dateline != null && !dateline.equals(other)) {
            state = dateline;
        }
        if (state == null) {
            state = backdrop.mostNamed(other);
        }
        if (state == null || state.equals(other)) {
            return null;
        }
        var name = new Name(Name.Kind.INSTITUTION, state, Name.Writing.ANY);
        for (Party party : side) {
            if (party.represents().isEmpty() && party.official()) {
                speak(party, name);
            }
        }
        return state;
    }

    private static void speak(Party party, Name body) {
        party.body = body;
        if (party.person != null && party.person.body == null) {
            party.person.body = body;
        }
    }
}
