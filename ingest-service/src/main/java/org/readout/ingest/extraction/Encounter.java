package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import org.readout.events.Format;
import org.readout.events.Status;

/** A meeting in the making: one clause that tells of it and all that later clauses add. */
final class Encounter {
    final List<Telling> tellings = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    Status status;
    Format format;
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

    /** Whether the telling may be of this same meeting. */
    boolean mayBe(Telling telling) {
        List<Party> others = telling.parties();
        if (others.isEmpty()) {
            return false;
        }
        boolean statusAgrees = status == telling.status || (telling.pronouns && telling.way.isNoun());
        return statusAgrees && (covers(parties, others) || covers(others, parties));
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
