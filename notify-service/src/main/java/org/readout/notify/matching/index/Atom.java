package org.readout.notify.matching.index;

/** A fact that meetings have and queries need, such as the state KZ. Numbered, so that a meeting's atoms are a set of bits. */
final class Atom {
    private final int number;
    private final Kind kind;
    private final String value;

    // Both only steer where queries are filed; an update lost between threads does no harm.
    private int mentions;
    private int sightings;

    Atom(int number, Kind kind, String value) {
        this.number = number;
        this.kind = kind;
        this.value = value;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }

    int mentions() {
        return mentions;
    }

    int sightings() {
        return sightings;
    }

    void mention() {
        mentions++;
    }

    void sight() {
        sightings++;
    }
}
