package org.readout.notify.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.readout.events.MeetingId;

/**
 * One meeting as a delivery tells of it: the alerts of all subscriptions whose reader it reaches, so that overlapping
 * subscriptions are told once, with every reason.
 */
public record Story(Edition edition, Alert.Kind kind, List<Alert> alerts) {
    public Story {
        alerts = List.copyOf(alerts);
    }

    /** The stories of a delivery, in the order of its alerts. */
    public static List<Story> of(List<Alert> alerts) {
        record Key(MeetingId meeting, int edition) {}
        var stories = new LinkedHashMap<Key, List<Alert>>();
        for (Alert alert : alerts) {
            stories.computeIfAbsent(
                            new Key(alert.edition().meetingId(), alert.edition().number()), key -> new ArrayList<>())
                    .add(alert);
        }
        return stories.values().stream()
                .map(same -> new Story(same.getFirst().edition(), kind(same), same))
                .toList();
    }

    /** To whom it is new in any way it is told as new. */
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
