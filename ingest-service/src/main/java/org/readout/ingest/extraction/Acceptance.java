package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.events.Rank;

/** Decides whether a clause tells of a meeting in Readout's sense: two sides that represent different states or organisations. */
final class Acceptance {
    void judge(Telling telling) {
        if (telling.dropped != null) {
            return;
        }
        if (telling.background) {
            telling.drop("told as background");
            return;
        }
        List<Party> parties = telling.parties();
        if (parties.size() < 2) {
            telling.drop("only one side is told");
            return;
        }
        if (parties.stream().noneMatch(Party::official)) {
            telling.drop("nobody official");
            return;
        }
        Set<String> represented = new HashSet<>();
        int unknown = 0;
        int heads = 0;
        for (Party party : parties) {
            if (party.represents().isEmpty()) {
                unknown += party.named() || party.mention.counterpart ? 1 : 0;
                heads += party.named() && party.rank == Rank.HEAD_OF_STATE ? 1 : 0;
            } else {
                represented.add(party.represents());
            }
        }
        // two heads of state are of two states, whichever those are
        if (represented.size() + (heads > 1 ? 2 : unknown > 0 ? 1 : 0) < 2) {
            telling.drop("all represent the same");
            return;
        }
        weakWays(telling);
    }

    private void weakWays(Telling telling) {
        boolean twoSided = !telling.left.isEmpty() && !telling.right.isEmpty();
        List<Party> people = new ArrayList<>(telling.parties());
        people.removeIf(party -> party.mention.kind == Mention.Kind.BODY);
        switch (telling.way) {
            case SUMMON -> {
                if (telling.right.stream()
                        .noneMatch(party -> party.rank == Rank.AMBASSADOR || party.rank == Rank.AGENCY_HEAD)) {
                    telling.drop("no envoy was summoned");
                }
            }
            case HOST, HOSTED, CALL_ON -> {
                if (!twoSided) {
                    telling.drop("nobody was received");
                } else if (telling.right.stream().allMatch(party -> party.mention.kind == Mention.Kind.BODY)) {
                    telling.drop("a body was received, not people");
                }
            }
            case PHONE -> {
                if (!twoSided || telling.right.stream().noneMatch(party -> party.mention.kind == Mention.Kind.PERSON)) {
                    telling.drop("nobody was called");
                }
            }
            case VISIT -> telling.drop("a visit alone");
            case DISCUSS, TALK -> {
                if (people.size() < 2) {
                    telling.drop("states discussed, not people");
                }
            }
            case MEET, NOUN, PHONE_NOUN, VIDEO_NOUN, HOLD, BY_PHONE, BY_VIDEO -> {}
        }
    }
}
