package org.readout.notify.delivery.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.AttemptLine;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Deliveries;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Destination;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.Noted;
import org.readout.notify.delivery.PushKeys;
import org.readout.notify.delivery.Waiting;

@ApplicationScoped
class PostgresDeliveries implements Deliveries {
    private static final int MOST_LOOKED_AT = 2_000;

    private final Database database;
    private final DeliveredAlerts deliveredAlerts;
    private final Event<Waiting> waiting;

    PostgresDeliveries(Database database, DeliveredAlerts deliveredAlerts, Event<Waiting> waiting) {
        this.database = database;
        this.deliveredAlerts = deliveredAlerts;
        this.waiting = waiting;
    }

    @Override
    public void send(String id, String destinationId, Letter letter, Instant now) {
        database.change("""
                insert into delivery (id, destination_id, letter, state, created_at, begun_at, next_attempt_at)
                values (?, ?, ?::json, 'waiting', ?, ?, ?)
                on conflict (id) do nothing""", id, destinationId, Json.text(letter), now, now, now);
        waiting.fire(new Waiting());
    }

    /** Only the first of what is due are looked at: whatever has had its share or has failed moves out of their way. */
    @Override
    @Transactional
    public List<Delivery> take(Wanted wanted, Instant now, Duration lease) {
        List<Delivery> taken = database.rows(
                """
                with room as materialized (
                    select * from unnest(?::text[], ?::int[]) as r (destination_id, places)),
                owner_room as materialized (
                    select * from unnest(?::text[], ?::int[]) as r (owner, places)),
                first as materialized (
                    select d.id, d.destination_id, t.owner, d.next_attempt_at
                      from delivery d join destination t on t.id = d.destination_id
                     where d.state = 'waiting' and d.next_attempt_at <= ? and (d.leased_until is null or d.leased_until <= ?)
                       and t.type = ? and d.destination_id <> all (?::text[]) and t.owner <> all (?::text[])
                       and not exists (select 1 from delivery b where b.id = d.follows and b.state = 'waiting')
                     order by d.next_attempt_at limit ?),
                fair as materialized (
                    select id, owner, next_attempt_at from (
                        select id, destination_id, owner, next_attempt_at,
                               row_number() over (partition by destination_id order by next_attempt_at, id) as place
                          from first) ranked
                      left join room using (destination_id)
                     where place <= coalesce(places, ?)),
                chosen as materialized (
                    select id from (
                        select id, owner, next_attempt_at,
                               row_number() over (partition by owner order by next_attempt_at, id) as place
                          from fair) ranked
                      left join owner_room using (owner)
                     where place <= coalesce(places, ?) order by next_attempt_at limit ?),
                due as materialized (
                    select id from delivery
                     where id in (select id from chosen) and state = 'waiting' and next_attempt_at <= ?
                       and (leased_until is null or leased_until <= ?)
                       for update skip locked)
                update delivery d set attempts = attempts + 1, leased_until = ?
                  from due, destination t
                 where d.id = due.id and t.id = d.destination_id
                returning d.id, d.letter, d.created_at, d.begun_at, d.attempts, t.id as destination_id, t.owner, t.type, t.target,
                          t.style, t.p256dh, t.auth, t.secret, case when t.previous_until > ? then t.previous_secret end as previous_secret""",
                PostgresDeliveries::delivery,
                List.copyOf(wanted.rooms().keySet()),
                List.copyOf(wanted.rooms().values()),
                List.copyOf(wanted.ownerRooms().keySet()),
                List.copyOf(wanted.ownerRooms().values()),
                now,
                now,
                wanted.channel(),
                full(wanted.rooms()),
                full(wanted.ownerRooms()),
                MOST_LOOKED_AT,
                wanted.share(),
                wanted.ownerShare(),
                wanted.most(),
                now,
                now,
                now.plus(lease),
                now);
        return taken.isEmpty() ? taken : deliveredAlerts.addedTo(taken);
    }

    private static List<String> full(Map<String, Integer> rooms) {
        return rooms.entrySet().stream()
                .filter(room -> room.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void renew(List<String> ids, Instant leasedUntil) {
        database.change("""
                update delivery set leased_until = ?
                 where id in (select id from delivery where id = any (?) order by id for no key update)
                   and leased_until is not null""", leasedUntil, ids);
    }

    @Override
    public void giveBack(Delivery delivery) {
        database.change(
                "update delivery set attempts = attempts - 1, leased_until = null where id = ? and attempts = ?",
                delivery.id(),
                delivery.attempt());
    }

    @Override
    public int hasten(String channel, Instant now) {
        return database.change("""
                update delivery set next_attempt_at = ?
                 where state = 'waiting' and id in (
                    select d.id from delivery d join destination t on t.id = d.destination_id
                     where t.type = ? and d.state = 'waiting' and d.next_attempt_at > ?
                       and 'unreached' = (select outcome from attempt a where a.delivery_id = d.id order by number desc limit 1)
                       and not exists (
                            select 1 from alert a join subscription s on s.id = a.subscription_id
                             where a.delivery_id = d.id and s.terms -> 'calm' ->> 'quiet' is not null)
                     order by d.id for no key update of d)""", now, channel, now);
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
        int again = database.change("""
                update delivery set state = 'waiting', begun_at = ?, next_attempt_at = ?, ended_at = null
                 where state in ('delivered', 'given-up', 'waiting') and id in (
                    select id from delivery
                     where id in (select delivery_id from alert where subscription_id = ? and state = 'sent')
                       and (?::text is null or id = ?) and (?::timestamptz is null or created_at >= ?)
                     order by id for no key update)""", now, now, subscriptionId, deliveryId, deliveryId, since, since);
        waiting.fire(new Waiting());
        return again;
    }

    @Override
    public void giveUp(String destinationId, Instant now) {
        database.change("""
                update delivery set state = 'given-up', ended_at = ?
                 where state = 'waiting' and id in (
                    select id from delivery where destination_id = ? and state = 'waiting' order by id for no key update)""", now, destinationId);
    }

    @Override
    public void drop(String id, Instant now) {
        database.change(
                "update delivery set state = 'suppressed', ended_at = ? where id = ? and state = 'waiting'", now, id);
    }

    @Override
    public Optional<String> mailedTo(String id) {
        return database.row("""
                select t.target from delivery d join destination t on t.id = d.destination_id
                 where d.id = ? and t.type = 'email' and t.identity is not null""", row -> row.text("target"), id);
    }

    @Override
    public void cameBack(String id, String why, Instant now) {
        database.change("""
                with back as (
                    update delivery set state = 'given-up', ended_at = ?, leased_until = null, attempts = attempts + 1
                     where id = ? and state <> 'suppressed'
                    returning id, attempts)
                insert into attempt (delivery_id, number, started_at, took_millis, outcome, answer)
                select id, attempts, ?, 0, 'bounced', ? from back""", now, id, now, why);
    }

    /** An attempt whose lease ended meanwhile still counts if it arrived. */
    @Override
    @Transactional
    public void note(List<Noted> noted) {
        database.rows(
                "select id from delivery where id = any (?) order by id for no key update",
                row -> row.text("id"),
                each(noted, PostgresDeliveries::id));
        database.change(
                """
                insert into attempt (delivery_id, number, started_at, took_millis, outcome, answer)
                select * from unnest(?::text[], ?::int[], ?::timestamptz[], ?::int[], ?::text[], ?::text[])
                on conflict do nothing""",
                each(noted, PostgresDeliveries::id),
                each(noted, PostgresDeliveries::number),
                each(noted, one -> one.attempt().startedAt()),
                each(noted, one -> (int) one.attempt().took().toMillis()),
                each(noted, one -> one.attempt().outcome().word()),
                each(noted, one -> one.attempt().answer()));
        database.change(
                """
                update delivery d set state = n.state, leased_until = null,
                                      ended_at = case when n.state <> 'waiting' then n.ended_at end,
                                      next_attempt_at = coalesce(n.next_attempt_at, d.next_attempt_at)
                  from (select distinct on (id) *
                          from unnest(?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                            as n (id, attempt, state, ended_at, next_attempt_at)
                         order by id, state = 'delivered' desc, attempt desc) n
                 where d.id = n.id and d.state = 'waiting' and (d.attempts = n.attempt or n.state = 'delivered')""",
                each(noted, PostgresDeliveries::id),
                each(noted, PostgresDeliveries::number),
                each(noted, one -> one.state().word()),
                each(noted, one -> one.attempt().end()),
                each(noted, Noted::nextAttempt));
    }

    private static String id(Noted noted) {
        return noted.attempt().delivery().id();
    }

    private static int number(Noted noted) {
        return noted.attempt().delivery().attempt();
    }

    private static <T, C> List<C> each(List<T> rows, Function<T, C> column) {
        return rows.stream().map(column).toList();
    }

    private static Delivery delivery(Row row) throws SQLException {
        return new Delivery(
                row.text("id"),
                new Destination(
                        row.text("destination_id"),
                        row.text("owner"),
                        Channel.of(row.text("type"), row.text("target"), row.textIfAny("style"), keys(row)),
                        Stream.concat(row.textIfAny("secret").stream(), row.textIfAny("previous_secret").stream())
                                .toList()),
                Json.letter(row.json("letter")),
                List.of(),
                row.time("created_at"),
                row.time("begun_at"),
                row.number("attempts"));
    }

    private static Optional<PushKeys> keys(Row row) throws SQLException {
        Optional<String> auth = row.textIfAny("auth");
        return row.textIfAny("p256dh").flatMap(key -> auth.map(secret -> new PushKeys(key, secret)));
    }
}
