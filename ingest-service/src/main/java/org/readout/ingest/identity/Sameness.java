package org.readout.ingest.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.events.Format;

/** Whether two sketches are of one meeting, and how sure that is. */
final class Sameness {
    private Sameness() {}

    /** From 0, which is another meeting, upwards. */
    static double of(Sketch one, Sketch other) {
        if (!one.days().meet(other.days()) || otherFormat(one, other)) {
            return 0;
        }
        Pairing pairing = Pairing.of(one.parties(), other.parties());
        Set<String> sides = new HashSet<>(one.sides());
        sides.retainAll(other.sides());
        boolean same = switch (Math.min(2, pairing.pairs())) {
            case 2 -> !pairing.contradicts() || pairing.pairs() > 2;
            case 1 -> sides.size() >= 2 && !pairing.contradicts() && !elsewhere(one, other);
            default ->
                sides.size() >= 2
                        && one.days().areTheSame(other.days())
                        && !pairing.contradicts()
                        && pairing.ranksAgree()
                        && !elsewhere(one, other);
        };
        return same ? 3.0 * pairing.pairs() + sides.size() + (one.days().areTheSame(other.days()) ? 1 : 0) : 0;
    }

    /** Nobody phones while sitting at one table. */
    private static boolean otherFormat(Sketch one, Sketch other) {
        return (one.format() == Format.PHONE) != (other.format() == Format.PHONE);
    }

    private static boolean elsewhere(Sketch one, Sketch other) {
        return one.city().isPresent()
                && other.city().isPresent()
                && !Sound.alike(one.city().get(), other.city().get());
    }

    /**
     * The participants of two claims beside one another.
     *
     * @param pairs how many named persons are in both
     * @param contradicts whether one side is represented by different persons of one rank
     * @param ranksAgree whether those who are not named in both have the same rank on the same side
     */
    private record Pairing(int pairs, boolean contradicts, boolean ranksAgree) {
        static Pairing of(List<Party> one, List<Party> other) {
            List<Party> left = new ArrayList<>(one);
            List<Party> right = new ArrayList<>(other);
            int pairs = 0;
            for (Party party : one) {
                for (Party candidate : right) {
                    if (party.sameName(candidate)
                            && (party.sameSide(candidate)
                                    || party.of().isEmpty()
                                    || candidate.of().isEmpty())) {
                        left.remove(party);
                        right.remove(candidate);
                        pairs++;
                        break;
                    }
                }
            }
            return new Pairing(pairs, contradict(left, right), agree(left, right));
        }

        private static boolean contradict(List<Party> left, List<Party> right) {
            return left.stream()
                    .anyMatch(party -> right.stream()
                            .anyMatch(
                                    candidate -> party.isNamed() && candidate.isNamed() && party.sameSide(candidate)));
        }

        private static boolean agree(List<Party> left, List<Party> right) {
            return left.stream()
                    .allMatch(party -> right.stream().filter(party::sameSide).allMatch(party::sameRank));
        }
    }
}
