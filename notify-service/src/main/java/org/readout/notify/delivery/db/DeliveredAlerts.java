package org.readout.notify.delivery.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.notify.database.Database;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Edition;
import org.readout.notify.delivery.Recent;

/** Reads what deliveries bring. Many bring the same edition of a meeting, which is read once. */
@ApplicationScoped
class DeliveredAlerts {
    private static final int MOST_KEPT = 1_000;

    private final Database database;
    private final Recent<EditionKey, Edition> recent = new Recent<>(MOST_KEPT);

    DeliveredAlerts(Database database) {
        this.database = database;
    }

    private record EditionKey(String meetingId, int number) {}

    private record Line(
            String deliveryId,
            EditionKey edition,
            String subscriptionId,
            String query,
            String calm,
            String kind,
            String reasons,
            String changes,
            boolean overflow) {}

    List<Delivery> addedTo(List<Delivery> deliveries) {
        List<Line> lines = database.rows(
                """
                select a.delivery_id, a.meeting_id, a.edition, a.subscription_id, s.query, s.terms -> 'calm' as calm, a.kind, a.reasons,
                       a.changes, a.overflow
                  from alert a join subscription s on s.id = a.subscription_id
                 where a.delivery_id = any (?) and a.state = 'sent'
                 order by a.written_at, a.meeting_id, a.subscription_id""",
                row -> new Line(
                        row.text("delivery_id"),
                        new EditionKey(row.text("meeting_id"), row.number("edition")),
                        row.text("subscription_id"),
                        row.text("query"),
                        row.text("calm"),
                        row.text("kind"),
                        row.text("reasons"),
                        row.text("changes"),
                        row.truth("overflow")),
                deliveries.stream().map(Delivery::id).toList());
        Map<EditionKey, Edition> editions = editions(lines);
        Map<String, List<Alert>> alerts = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::deliveryId,
                        Collectors.mapping(line -> alert(line, editions.get(line.edition())), Collectors.toList())));
        return deliveries.stream()
                .map(delivery -> delivery.with(alerts.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    private static Alert alert(Line line, Edition edition) {
        return new Alert(
                line.subscriptionId(),
                line.query(),
                Json.calm(line.calm()),
                Alert.Kind.of(line.kind()),
                edition,
                Json.reasons(line.reasons().getBytes(StandardCharsets.UTF_8)),
                Json.changes(line.changes().getBytes(StandardCharsets.UTF_8)),
                line.overflow());
    }

    private Map<EditionKey, Edition> editions(List<Line> lines) {
        Map<EditionKey, Edition> editions = new HashMap<>();
        List<EditionKey> unread = new ArrayList<>();
        for (EditionKey key : lines.stream().map(Line::edition).collect(Collectors.toSet())) {
            recent.find(key).ifPresentOrElse(edition -> editions.put(key, edition), () -> unread.add(key));
        }
        if (!unread.isEmpty()) {
            for (Edition edition : database.rows(
                    """
                    select content from edition
                     where (meeting_id, number) in (select * from unnest(?::text[], ?::int[]))""",
                    row -> Json.edition(row.json("content")),
                    unread.stream().map(EditionKey::meetingId).toList(),
                    unread.stream().map(EditionKey::number).toList())) {
                var key = new EditionKey(edition.meetingId().value(), edition.number());
                recent.keep(key, edition);
                editions.put(key, edition);
            }
        }
        return editions;
    }
}
