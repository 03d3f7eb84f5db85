package org.readout.ingest.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.events.MeetingClaim;
import org.readout.events.Participant;

/** How alike two claims of meetings are, from 0 (nothing in common) upwards. */
public final class Likeness {
    private Likeness() {}

    /** Names in common count most, then what is represented, then day and place. */
    public static double of(MeetingClaim one, MeetingClaim other) {
        double names = shared(names(one), names(other));
        double represented = shared(represented(one), represented(other));
        double who = 3 * names + represented;
        return who == 0
                ? 0
                : who + (same(one.date(), other.date()) ? 0.5 : 0) + (same(one.place(), other.place()) ? 0.5 : 0);
    }

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / Math.max(one.size(), other.size());
    }

    private static Set<String> names(MeetingClaim claim) {
        return claim.participants().stream()
                .map(Participant::name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> represented(MeetingClaim claim) {
        return claim.participants().stream()
                .map(Participant::of)
                .flatMap(Optional::stream)
                .map(of -> of.value())
                .collect(Collectors.toSet());
    }

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }
}
