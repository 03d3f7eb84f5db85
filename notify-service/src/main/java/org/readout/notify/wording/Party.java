package org.readout.notify.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.events.Participant;
import org.readout.events.Represented;

/** Those who sat on one side of the table. */
record Party(List<Participant> participants) {
    private static final int MOST_NAMED = 2;

    /** Such as {@code Dauren Alibekov (Kazakhstan)} or {@code A. One, B. Two and 3 others (Georgia)}. */
    String inShort() {
        List<String> names =
                participants.stream().limit(MOST_NAMED).map(Party::name).toList();
        int others = participants.size() - names.size();
        String named = others == 0
                ? String.join(" and ", names)
                : String.join(", ", names) + " and " + others + (others == 1 ? " other" : " others");
        String of = participants.stream()
                .flatMap(one -> one.name().or(one::role).isPresent()
                        ? one.of().stream()
                        : Optional.<Represented>empty().stream())
                .map(Party::represented)
                .distinct()
                .collect(Collectors.joining(", "));
        return of.isEmpty() ? named : named + " (" + of + ")";
    }

    /** A whole line for one participant: name, office, what is represented. */
    static String line(Participant one) {
        String role =
                one.name().isPresent() ? one.role().map(text -> ", " + text).orElse("") : "";
        String of = one.name().or(one::role).isPresent()
                ? one.of().map(text -> " (" + represented(text) + ")").orElse("")
                : "";
        return name(one) + role + of;
    }

    static String name(Participant one) {
        return one.name()
                .or(one::role)
                .orElseGet(() -> one.of().map(Party::represented).orElse("a delegation"));
    }

    static String represented(Represented of) {
        return switch (of) {
            case Represented.State state -> Locale.of("", state.state()).getDisplayCountry(Locale.ENGLISH);
            case Represented.Organisation organisation -> organisation.organisation();
            case Represented.Company company -> company.company();
        };
    }
}
