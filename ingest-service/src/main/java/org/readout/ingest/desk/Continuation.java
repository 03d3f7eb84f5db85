package org.readout.ingest.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.ingest.desk.Standing.Telling;
import org.readout.ingest.identity.Likeness;

/** Which of the meetings that a report told of its next version tells of. */
final class Continuation {
    private final List<Telling> before;

    Continuation(List<Telling> before) {
        this.before = before;
    }

    /**
     * A correction may change anything about a meeting, and move it to another place in the text; so the most alike go together first. What
     * is left over goes together if it is one and one.
     *
     * @param otherwise the meeting of a claim that goes on from none, which is none of those that are taken
     */
    List<Telling> tellings(List<MeetingClaim> claims, BiFunction<MeetingClaim, Set<MeetingId>, MeetingId> otherwise) {
        var ids = new MeetingId[claims.size()];
        List<Telling> free = new ArrayList<>(before);
        for (Pair pair : pairs(claims)) {
            if (ids[pair.claim()] == null && free.remove(pair.telling())) {
                ids[pair.claim()] = pair.telling().meetingId();
            }
        }
        if (free.size() == 1 && unassigned(ids) == 1) {
            ids[firstUnassigned(ids)] = free.getFirst().meetingId();
        }
        var taken = new HashSet<MeetingId>();
        Arrays.stream(ids).filter(Objects::nonNull).forEach(taken::add);
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < ids.length; i++) {
            MeetingId id = ids[i] == null ? otherwise.apply(claims.get(i), taken) : ids[i];
            taken.add(id);
            tellings.add(new Telling(id, claims.get(i)));
        }
        return tellings;
    }

    private List<Pair> pairs(List<MeetingClaim> claims) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < claims.size(); i++) {
            for (Telling telling : before) {
                double likeness = Likeness.of(telling.claim(), claims.get(i));
                if (likeness > 0) {
                    pairs.add(new Pair(i, telling, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private static long unassigned(MeetingId[] ids) {
        return Arrays.stream(ids).filter(Objects::isNull).count();
    }

    private static int firstUnassigned(MeetingId[] ids) {
        int index = 0;
        while (ids[index] != null) {
            index++;
        }
        return index;
    }

    private record Pair(int claim, Telling telling, double likeness) {}
}
