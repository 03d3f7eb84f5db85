package org.readout.notify.delivery.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Attempt;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Deliveries;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Destination;
import org.readout.notify.delivery.Letter;

@ApplicationScoped
class PostgresDeliveries implements Deliveries {
    private final Database database;

    PostgresDeliveries(Database database) {
        this.database = database;
    }

    @Override
    public void send(String id, String destinationId, Letter letter, Instant now) {
        database.change("""
                insert into delivery (id, destination_id, letter, state, created_at, next_attempt_at)
                values (?, ?, ?::json, 'waiting', ?, ?)
                on conflict (id) do nothing""", id, destinationId, Json.text(letter), now, now);
    }

    @Override
    @Transactional
    public List<Delivery> take(int most, Instant now, Duration lease) {
        List<Delivery> taken = database.rows("""
                with due as materialized (
                    select id from delivery
                     where state = 'waiting' and next_attempt_at <= ?
                       and not exists (select 1 from delivery before where before.id = delivery.follows and before.state = 'waiting')
                     order by next_attempt_at limit ? for update skip locked)
                update delivery d set attempts = attempts + 1, next_attempt_at = ?
                  from due, destination t
                 where d.id = due.id and t.id = d.destination_id
                returning d.id, d.letter, d.created_at, d.attempts, t.id as destination_id, t.owner, t.type, t.target, t.secret""", PostgresDeliveries::delivery, now, most, now.plus(lease));
        if (taken.isEmpty()) {
            return taken;
        }
        Map<String, List<Alert>> alerts =
                alerts(taken.stream().map(Delivery::id).toList());
        return taken.stream()
                .map(delivery -> new Delivery(
                        delivery.id(),
                        delivery.destination(),
                        delivery.letter(),
                        alerts.getOrDefault(delivery.id(), List.of()),
                        delivery.createdAt(),
                        delivery.attempt()))
                .toList();
    }

    @Override
    public void drop(String id, Instant now) {
        database.change(
                "update delivery set state = 'suppressed', ended_at = ? where id = ? and state = 'waiting'", now, id);
    }

    @Override
    @Transactional
    public void note(Attempt attempt, State state, Optional<Instant> nextAttempt) {
        Delivery delivery = attempt.delivery();
        Instant end = attempt.startedAt().plus(attempt.took());
        database.change(
                """
                insert into attempt (delivery_id, number, started_at, took_millis, outcome, answer)
                values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                delivery.id(),
                delivery.attempt(),
                attempt.startedAt(),
                (int) attempt.took().toMillis(),
                attempt.outcome().word(),
                attempt.outcome().answer());
        database.change(
                """
                update delivery set state = ?, ended_at = ?, next_attempt_at = coalesce(?, next_attempt_at)
                 where id = ? and state = 'waiting' and (attempts = ? or ? = 'delivered')""",
                state.word(),
                state == State.WAITING ? Optional.empty() : end,
                nextAttempt,
                delivery.id(),
                delivery.attempt(),
                state.word());
    }

    private Map<String, List<Alert>> alerts(List<String> deliveryIds) {
        record Line(String deliveryId, Alert alert) {}
        return database
                .rows(
                        """
                        select a.delivery_id, a.subscription_id, s.query, a.kind, e.content, a.reasons, a.changes
                          from alert a
                          join edition e on e.meeting_id = a.meeting_id and e.number = a.edition
                          join subscription s on s.id = a.subscription_id
                         where a.delivery_id = any (?) and a.state = 'sent'
                         order by a.written_at, a.meeting_id, a.subscription_id""",
                        row -> new Line(
                                row.text("delivery_id"),
                                new Alert(
                                        row.text("subscription_id"),
                                        row.text("query"),
                                        Alert.Kind.of(row.text("kind")),
                                        Json.edition(row.json("content")),
                                        Json.reasons(row.json("reasons")),
                                        Json.changes(row.json("changes")))),
                        deliveryIds)
                .stream()
                .collect(Collectors.groupingBy(Line::deliveryId, Collectors.mapping(Line::alert, Collectors.toList())));
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.text("id"),
                new Destination(
                        row.text("destination_id"),
                        row.text("owner"),
                        Channel.of(row.text("type"), row.text("target")),
                        row.textIfAny("secret")),
                Json.letter(row.json("letter")),
                List.of(),
                row.time("created_at"),
                row.number("attempts"));
    }
}
