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
import java.util.stream.Stream;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Attempt;
import org.readout.notify.delivery.AttemptLine;
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
                insert into delivery (id, destination_id, letter, state, created_at, begun_at, next_attempt_at)
                values (?, ?, ?::json, 'waiting', ?, ?, ?)
                on conflict (id) do nothing""", id, destinationId, Json.text(letter), now, now, now);
    }

    /** Only the first of what is due are looked at: whatever fails moves out of their way. */
    @Override
    @Transactional
    public List<Delivery> take(Wanted wanted, Instant now, Duration lease) {
        List<Delivery> taken = database.rows(
                """
                with first as materialized (
                    select d.id, d.destination_id, d.next_attempt_at
                      from delivery d join destination t on t.id = d.destination_id
                     where d.state = 'waiting' and d.next_attempt_at <= ? and t.type = ? and d.destination_id <> all (?::text[])
                       and not exists (select 1 from delivery b where b.id = d.follows and b.state = 'waiting')
                     order by d.next_attempt_at limit 2000),
                fair as materialized (
                    select id from (
                        select id, next_attempt_at,
                               row_number() over (partition by destination_id order by next_attempt_at, id) as place
                          from first) ranked
                     where place <= ? order by next_attempt_at limit ?),
                due as materialized (
                    select id from delivery
                     where id in (select id from fair) and state = 'waiting' and next_attempt_at <= ?
                       for update skip locked)
                update delivery d set attempts = attempts + 1, next_attempt_at = ?
                  from due, destination t
                 where d.id = due.id and t.id = d.destination_id
                returning d.id, d.letter, d.created_at, d.begun_at, d.attempts, t.id as destination_id, t.owner, t.type, t.target,
                          t.style, t.secret, case when t.previous_until > ? then t.previous_secret end as previous_secret""",
                PostgresDeliveries::delivery,
                now,
                wanted.channel(),
                wanted.busy(),
                wanted.share(),
                wanted.most(),
                now,
                now.plus(lease),
                now);
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
                        delivery.begunAt(),
                        delivery.attempt()))
                .toList();
    }

    @Override
    public boolean arrivedSince(String destinationId, Instant since) {
        return database.row("""
                        select exists (select 1 from delivery
                                        where destination_id = ? and state = 'delivered' and ended_at >= ?) as arrived""", row -> row.truth("arrived"), destinationId, since)
                .orElseThrow();
    }

    @Override
    public List<AttemptLine> attempts(String subscriptionId, String deliveryId) {
        return database.rows(
                """
                select number, started_at, took_millis, outcome, answer
                  from attempt
                 where delivery_id = ?
                   and exists (select 1 from alert where delivery_id = attempt.delivery_id and subscription_id = ?)
                 order by number""",
                row -> new AttemptLine(
                        row.number("number"),
                        row.time("started_at"),
                        row.number("took_millis"),
                        row.text("outcome"),
                        row.text("answer")),
                deliveryId,
                subscriptionId);
    }

    @Override
    public int sendAgain(String subscriptionId, Optional<String> deliveryId, Optional<Instant> since, Instant now) {
        return database.change("""
                update delivery set state = 'waiting', begun_at = ?, next_attempt_at = ?, ended_at = null
                 where id in (select delivery_id from alert where subscription_id = ? and state = 'sent')
                   and (?::text is null or id = ?) and (?::timestamptz is null or created_at >= ?)
                   and state in ('delivered', 'given-up', 'waiting')""", now, now, subscriptionId, deliveryId, deliveryId, since, since);
    }

    @Override
    public void giveUp(String destinationId, Instant now) {
        database.change(
                "update delivery set state = 'given-up', ended_at = ? where destination_id = ? and state = 'waiting'",
                now,
                destinationId);
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
        return database.rows("""
                        select a.delivery_id, a.subscription_id, s.query, a.kind, e.content, a.reasons, a.changes
                          from alert a
                          join edition e on e.meeting_id = a.meeting_id and e.number = a.edition
                          join subscription s on s.id = a.subscription_id
                         where a.delivery_id = any (?) and a.state = 'sent'
                         order by a.written_at, a.meeting_id, a.subscription_id""", row -> new Line(row.text("delivery_id"), Json.alert(row)), deliveryIds).stream()
                .collect(Collectors.groupingBy(Line::deliveryId, Collectors.mapping(Line::alert, Collectors.toList())));
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.text("id"),
                new Destination(
                        row.text("destination_id"),
                        row.text("owner"),
                        Channel.of(row.text("type"), row.text("target"), row.textIfAny("style")),
                        Stream.concat(row.textIfAny("secret").stream(), row.textIfAny("previous_secret").stream())
                                .toList()),
                Json.letter(row.json("letter")),
                List.of(),
                row.time("created_at"),
                row.time("begun_at"),
                row.number("attempts"));
    }
}
