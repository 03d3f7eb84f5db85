package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.events.Format;
import org.readout.events.Side;
import org.readout.events.Status;

/** A clause that may tell of a meeting: what triggered it, who stands on either side, and what it says of time and means. */
final class Telling {
    final int trigger;
    final int triggerEnd;
    final Way way;
    final int sentence;
    /** Those who did it, called or went. */
    List<Party> left = List.of();
    /** Those whom they met. */
    List<Party> right = List.of();

    Status status = Status.HELD;
    Format format = Format.IN_PERSON;
    boolean pronouns;
    /** Whom they met is only told by where. */
    boolean byPlace;

    /** The clause tells of an arrival for it, whose day is the arrival's. */
    boolean arrival;

    boolean background;
    /** Told by the story as a whole, by no clause of its own. */
    boolean indirect;
    /** Why it is no meeting, or null. */
    String dropped;

    Telling(int trigger, int triggerEnd, Way way, int sentence) {
        this.trigger = trigger;
        this.triggerEnd = triggerEnd;
        this.way = way;
        this.sentence = sentence;
    }

    Telling drop(String reason) {
        if (dropped == null) {
            dropped = reason;
        }
        return this;
    }

    /** Who received and who came, where the verb tells. */
    void sides() {
        switch (way) {
            case HOST -> sides(Side.HOST, Side.GUEST);
            case HOSTED, CALL_ON -> sides(Side.GUEST, Side.HOST);
            case MEET, VISIT, PHONE, TALK, DISCUSS, SUMMON, NOUN, PHONE_NOUN, VIDEO_NOUN, HOLD, BY_PHONE, BY_VIDEO -> {}
        }
    }

    private void sides(Side left, Side right) {
        this.left.forEach(party -> party.side = left);
        this.right.forEach(party -> party.side = right);
    }

    void forget(Predicate<Party> party) {
        left = left.stream().filter(party.negate()).toList();
        right = right.stream().filter(party.negate()).toList();
    }

    List<Party> parties() {
        var all = new ArrayList<Party>(left);
        for (Party party : right) {
            if (all.stream()
                    .noneMatch(
                            there -> there.same(party) && (there.person != null || there.mention == party.mention))) {
                all.add(party);
            }
        }
        return all;
    }
}
