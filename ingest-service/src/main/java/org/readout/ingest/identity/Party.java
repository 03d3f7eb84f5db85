package org.readout.ingest.identity;

import java.util.Optional;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Represented;

/** A participant as far as it matters here. */
record Party(Optional<PersonName> name, Optional<String> of, Rank rank) {

    static Party of(Participant participant) {
        return new Party(
                participant
                        .name()
                        .map(PersonName::of)
                        .filter(name -> !name.words().isEmpty()),
                participant.of().map(Represented::value),
                participant.rank());
    }

    boolean isNamed() {
        return name.isPresent();
    }

    boolean sameName(Party other) {
        return isNamed() && other.isNamed() && name.get().mayBe(other.name.get());
    }

    boolean sameSide(Party other) {
        return of.isPresent() && of.equals(other.of);
    }

    boolean sameRank(Party other) {
        return rank == other.rank || rank == Rank.OTHER || other.rank == Rank.OTHER;
    }
}
