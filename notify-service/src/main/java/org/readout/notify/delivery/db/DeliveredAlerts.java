package org.readout.notify.delivery.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.notify.calm.Calm;
import org.readout.notify.database.Database;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Edition;

/** Reads what deliveries bring. Many bring the same edition of a meeting, which is read once. */
@ApplicationScoped
class DeliveredAlerts {
    private final Database database;

    DeliveredAlerts(Database database) {
        this.database = database;
    }

    private record Line(String deliveryId, Alert alert) {}

    private record EditionKey(String meetingId, int number) {}

    List<Delivery> addedTo(List<Delivery> deliveries) {
        List<String> ids = deliveries.stream().map(Delivery::id).toList();
        Map<EditionKey, Edition> editions = editions(ids);
        Map<String, Calm> calms = new HashMap<>();
        Map<String, List<Alert>> alerts = database
                .rows(
                        """
                        select a.delivery_id, a.subscription_id, s.query, s.terms -> 'calm' as calm, a.kind, a.meeting_id, a.edition,
                               a.reasons, a.changes
                          from alert a join subscription s on s.id = a.subscription_id
                         where a.delivery_id = any (?) and a.state = 'sent'
                         order by a.written_at, a.meeting_id, a.subscription_id""",
                        row -> new Line(
                                row.text("delivery_id"),
                                new Alert(
                                        row.text("subscription_id"),
                                        row.text("query"),
                                        calms.computeIfAbsent(row.text("calm"), Json::calm),
                                        Alert.Kind.of(row.text("kind")),
                                        editions.get(new EditionKey(row.text("meeting_id"), row.number("edition"))),
                                        Json.reasons(row.json("reasons")),
                                        Json.changes(row.json("changes")))),
                        ids)
                .stream()
                .collect(Collectors.groupingBy(Line::deliveryId, Collectors.mapping(Line::alert, Collectors.toList())));
        return deliveries.stream()
                .map(delivery -> delivery.with(alerts.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    private Map<EditionKey, Edition> editions(List<String> deliveryIds) {
        return database.rows("""
                        select content from edition
                         where (meeting_id, number) in (
                            select meeting_id, edition from alert where delivery_id = any (?) and state = 'sent')""", row -> Json.edition(row.json("content")), deliveryIds).stream()
                .collect(Collectors.toMap(
                        edition -> new EditionKey(edition.meetingId().value(), edition.number()), edition -> edition));
    }
}
