package org.readout.notify.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Meetings beyond what a reader wants to be told one by one: how many, and the query that finds them. */
public record Overflow(String subscriptionId, String query, int meetings) {

    /** One for each subscription whose alerts a delivery only counts. */
    public static List<Overflow> of(List<Alert> alerts) {
        Map<String, List<Alert>> bySubscription = new LinkedHashMap<>();
        alerts.stream()
                .filter(Alert::overflow)
                .forEach(alert -> bySubscription
                        .computeIfAbsent(alert.subscriptionId(), id -> new ArrayList<>())
                        .add(alert));
        return bySubscription.values().stream()
                .map(same -> new Overflow(
                        same.getFirst().subscriptionId(), same.getFirst().query(), (int) same.stream()
                                .map(alert -> alert.edition().meetingId())
                                .distinct()
                                .count()))
                .toList();
    }

    /** In words. */
    public String title() {
        return meetings + " more " + (meetings == 1 ? "meeting" : "meetings") + " for " + query;
    }
}
