package org.readout.notify.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingId;

/**
 * One meeting as a delivery tells of it: the alerts of all subscriptions whose reader it reaches, so that overlapping
 * subscriptions are told once, with every reason.
 */
public record Story(Edition edition, Alert.Kind kind, List<Alert> alerts) {
    public Story {
        alerts = List.copyOf(alerts);
    }

    /** The stories of a delivery, in the order of its alerts; what is only counted is none. */
    public static List<Story> of(List<Alert> alerts) {
        record Key(MeetingId meeting, int edition) {}
        var stories = new LinkedHashMap<Key, List<Alert>>();
        for (Alert alert : alerts.stream().filter(alert -> !alert.overflow()).toList()) {
            stories.computeIfAbsent(
                            new Key(alert.edition().meetingId(), alert.edition().number()), key -> new ArrayList<>())
                    .add(alert);
        }
        return stories.values().stream()
                .map(same -> new Story(same.getFirst().edition(), kind(same), same))
                .toList();
    }

    /** How the story is announced; a first telling needs no word. */
    public Optional<String> label() {
        return switch (kind) {
            case MATCH -> Optional.empty();
            case UPDATE -> Optional.of("Update");
            case CORRECTION -> Optional.of("Correction");
            case WITHDRAWAL -> Optional.of("Withdrawn");
        };
    }

    /** The gravest; the kinds lie in that order. */
    private static Alert.Kind kind(List<Alert> alerts) {
        return alerts.stream().map(Alert::kind).max(Enum::compareTo).orElseThrow();
    }

    /** What changed since any of the subscriptions was told. */
    public List<Change> changes() {
        return alerts.stream()
                .flatMap(alert -> alert.changes().stream())
                .distinct()
                .toList();
    }
}
