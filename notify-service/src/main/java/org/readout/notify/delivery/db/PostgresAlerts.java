package org.readout.notify.delivery.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.AlertLine;
import org.readout.notify.delivery.Alerts;
import org.readout.notify.delivery.Audit;
import org.readout.notify.delivery.Edition;
import org.readout.notify.delivery.Letter;
import org.readout.notify.delivery.NewAlert;
import org.readout.notify.delivery.PastAlert;
import org.readout.notify.delivery.Waiting;
import org.readout.notify.naming.Code;

@ApplicationScoped
class PostgresAlerts implements Alerts {
    private static final String LETTER = Json.text(new Letter.Alerts());

    private final Database database;
    private final Event<Waiting> waiting;

    PostgresAlerts(Database database, Event<Waiting> waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    @Override
    public void write(Collection<Edition> editions, List<NewAlert> alerts, List<Superseded> superseded, Instant now) {
        database.change(
                """
                insert into edition (meeting_id, number, content, written_at)
                select meeting_id, number, content::json, ?
                  from unnest(?::text[], ?::int[], ?::text[]) as e (meeting_id, number, content)""",
                now,
                each(editions, edition -> edition.meetingId().value()),
                each(editions, Edition::number),
                each(editions, Json::text));
        List<NewAlert> leaving =
                alerts.stream().filter(alert -> alert.deliveryId().isPresent()).toList();
        database.change(
                """
                insert into delivery (id, destination_id, letter, follows, state, created_at, begun_at, next_attempt_at)
                select id, destination_id, ?::json, follows, 'waiting', ?, ?, ?
                  from unnest(?::text[], ?::text[], ?::text[]) as d (id, destination_id, follows)
                on conflict (id) do nothing""",
                LETTER,
                now,
                now,
                now,
                each(leaving, NewAlert::deliveryId),
                each(leaving, NewAlert::destinationId),
                each(leaving, NewAlert::follows));
        database.change(
                """
                insert into alert (meeting_id, edition, subscription_id, destination_id, kind, reasons, changes, written_at,
                                   state, release_at, delivery_id, overflow)
                select meeting_id, edition, subscription_id, destination_id, kind, reasons::json, changes::json, ?,
                       case when delivery_id is null then 'held' else 'sent' end, release_at, delivery_id, overflow
                  from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::bool[])
                    as a (meeting_id, edition, subscription_id, destination_id, kind, reasons, changes, release_at, delivery_id, overflow)""",
                now,
                each(alerts, alert -> alert.meetingId().value()),
                each(alerts, NewAlert::edition),
                each(alerts, NewAlert::subscriptionId),
                each(alerts, NewAlert::destinationId),
                each(alerts, alert -> alert.kind().word()),
                each(alerts, alert -> Json.text(alert.reasons())),
                each(alerts, alert -> Json.text(alert.changes())),
                each(alerts, NewAlert::releaseAt),
                each(alerts, NewAlert::deliveryId),
                each(alerts, NewAlert::overflow));
        database.change("update tally set count = count + ? where what = 'matched'", alerts.size());
        if (!leaving.isEmpty()) {
            waiting.fire(new Waiting());
        }
        supersede(superseded);
    }

    /** One that was released in the meantime has been told; then the whole decision was made on old news and is made again. */
    private void supersede(List<Superseded> superseded) {
        if (superseded.isEmpty()) {
            return;
        }
        database.rows("""
                select id from destination
                 where id in (select destination_id from subscription where id = any (?)) order by id for no key update""", row -> row.text("id"), each(superseded, Superseded::subscriptionId));
        int suppressed = database.change(
                """
                update alert set state = 'suppressed', release_at = null, cause = 'replaced by later news before it was told'
                  from unnest(?::text[], ?::text[], ?::int[]) as s (meeting_id, subscription_id, edition)
                 where (alert.meeting_id, alert.subscription_id, alert.edition) = (s.meeting_id, s.subscription_id, s.edition)
                   and state = 'held'""",
                each(superseded, Superseded::meetingId),
                each(superseded, Superseded::subscriptionId),
                each(superseded, Superseded::edition));
        if (suppressed != superseded.size()) {
            throw new IllegalStateException("a held alert was released while it was to be replaced");
        }
    }

    @Override
    public List<LastAlert> last(Collection<String> meetingIds) {
        return database.rows(
                """
                select distinct on (meeting_id, subscription_id, state) meeting_id, subscription_id, edition, kind, delivery_id
                  from alert
                 where meeting_id = any (?) and state <> 'suppressed'
                 order by meeting_id, subscription_id, state, edition desc""",
                row -> new LastAlert(
                        row.text("meeting_id"),
                        row.text("subscription_id"),
                        row.number("edition"),
                        Alert.Kind.of(row.text("kind")),
                        row.textIfAny("delivery_id")),
                meetingIds);
    }

    @Override
    public List<Edition> editions(Collection<LastAlert> alerts) {
        return database.rows(
                """
                select e.content
                  from (select distinct * from unnest(?::text[], ?::int[]) as asked (meeting_id, number)) asked
                  join edition e using (meeting_id, number)""",
                row -> Json.edition(row.json("content")),
                each(alerts, LastAlert::meetingId),
                each(alerts, LastAlert::edition));
    }

    @Override
    public List<EditionCount> editionCounts(Collection<String> meetingIds) {
        return database.rows(
                "select meeting_id, max(number) as count from edition where meeting_id = any (?) group by meeting_id",
                row -> new EditionCount(row.text("meeting_id"), row.number("count")),
                meetingIds);
    }

    @Override
    public Map<String, Integer> countSince(Map<String, Instant> subscriptions) {
        return counts(database.rows(
                """
                select a.subscription_id as id, count(*) as count
                  from unnest(?::text[], ?::timestamptz[]) as s (subscription_id, since)
                  join alert a on a.subscription_id = s.subscription_id and a.written_at >= s.since
                 where a.state <> 'suppressed' and not a.overflow
                 group by a.subscription_id""", PostgresAlerts::count, List.copyOf(subscriptions.keySet()), List.copyOf(subscriptions.values())));
    }

    @Override
    public Map<String, Integer> deliveriesSince(Collection<String> destinationIds, Instant since) {
        return counts(database.rows("""
                select destination_id as id, count(*) as count from delivery
                 where destination_id = any (?) and created_at >= ? and letter ->> 'type' = 'alerts'
                 group by destination_id""", PostgresAlerts::count, destinationIds, since));
    }

    private static Map.Entry<String, Integer> count(Row row) throws SQLException {
        return Map.entry(row.text("id"), row.number("count"));
    }

    private static Map<String, Integer> counts(List<Map.Entry<String, Integer>> counts) {
        return counts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The destinations are locked, so that no other node makes a second delivery of the same alerts. What they hold is read by a
     * statement of its own: the one that locks may see it as it was before another node released it.
     */
    @Override
    @Transactional
    public int release(Instant now, int mostDestinations) {
        List<String> destinations = database.rows("""
                select id from destination
                 where id in (select destination_id from alert where state = 'held' and release_at <= ?)
                 limit ? for no key update skip locked""", row -> row.text("id"), now, mostDestinations);
        return destinations.isEmpty() ? 0 : release(destinations, now);
    }

    private int release(List<String> destinations, Instant now) {
        record Held(String meetingId, String subscriptionId, int edition, String destinationId) {}
        List<Held> due = database.rows(
                """
                select meeting_id, subscription_id, edition, destination_id
                  from alert
                 where destination_id = any (?) and state = 'held' and release_at <= ?
                 order by written_at, meeting_id, subscription_id""",
                row -> new Held(
                        row.text("meeting_id"),
                        row.text("subscription_id"),
                        row.number("edition"),
                        row.text("destination_id")),
                destinations,
                now);
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Held held : due) {
            parts.computeIfAbsent(held.destinationId(), id -> new ArrayList<>(List.of(id)))
                    .addAll(List.of(held.meetingId(), held.subscriptionId(), Integer.toString(held.edition())));
        }
        Map<String, String> deliveries = new LinkedHashMap<>();
        parts.forEach((destination, named) -> deliveries.put(destination, Code.of('d', named.toArray(String[]::new))));
        database.change("""
                insert into delivery (id, destination_id, letter, state, created_at, begun_at, next_attempt_at)
                select id, destination_id, ?::json, 'waiting', ?, ?, ?
                  from unnest(?::text[], ?::text[]) as d (id, destination_id)""", LETTER, now, now, now, List.copyOf(deliveries.values()), List.copyOf(deliveries.keySet()));
        return database.change(
                """
                update alert set state = 'sent', delivery_id = h.delivery_id
                  from unnest(?::text[], ?::text[], ?::int[], ?::text[]) as h (meeting_id, subscription_id, edition, delivery_id)
                 where (alert.meeting_id, alert.subscription_id, alert.edition) = (h.meeting_id, h.subscription_id, h.edition)""",
                each(due, Held::meetingId),
                each(due, Held::subscriptionId),
                each(due, Held::edition),
                each(due, held -> deliveries.get(held.destinationId())));
    }

    @Override
    public void reschedule(String subscriptionId, Optional<Instant> releaseAt) {
        database.change(
                "update alert set release_at = ? where subscription_id = ? and state = 'held'",
                releaseAt,
                subscriptionId);
    }

    @Override
    public void suppress(String subscriptionId, String cause) {
        database.change("""
                update alert set state = 'suppressed', release_at = null, cause = ?
                 where subscription_id = ?
                   and (state = 'held' or state = 'sent' and exists (
                        select 1 from delivery d where d.id = alert.delivery_id and d.state = 'waiting'))""", cause, subscriptionId);
    }

    @Override
    public List<AlertLine> ofSubscription(String subscriptionId, int most) {
        return database.rows(
                """
                select a.delivery_id, a.meeting_id, a.kind, case when a.state = 'sent' then d.state else a.state end as state,
                       s.query, t.type, t.target, coalesce(d.attempts, 0) as attempts, a.written_at, d.ended_at,
                       case when d.state = 'waiting' then d.next_attempt_at else a.release_at end as next_attempt_at,
                       coalesce(a.cause, (select answer from attempt l where l.delivery_id = d.id order by number desc limit 1))
                         as answer
                  from alert a
                  join subscription s on s.id = a.subscription_id
                  join destination t on t.id = a.destination_id
                  left join delivery d on d.id = a.delivery_id
                 where a.subscription_id = ?
                 order by a.written_at desc, a.meeting_id, a.edition desc
                 limit ?""",
                row -> new AlertLine(
                        row.textIfAny("delivery_id"),
                        row.text("meeting_id"),
                        row.text("kind"),
                        row.text("state"),
                        row.text("query"),
                        row.text("type"),
                        row.text("target"),
                        row.number("attempts"),
                        row.time("written_at"),
                        row.timeIfAny("ended_at"),
                        row.timeIfAny("next_attempt_at"),
                        row.textIfAny("answer")),
                subscriptionId,
                most);
    }

    @Override
    public List<PastAlert> latest(String subscriptionId, int most) {
        return database.rows("""
                select a.subscription_id, s.query, s.terms -> 'calm' as calm, a.kind, e.content, a.reasons, a.changes, a.overflow, a.written_at,
                       a.written_in || '-' || a.position as mark
                  from alert a
                  join edition e on e.meeting_id = a.meeting_id and e.number = a.edition
                  join subscription s on s.id = a.subscription_id
                 where a.subscription_id = ? and a.state <> 'suppressed'
                 order by a.written_at desc, a.meeting_id
                 limit ?""", PostgresAlerts::past, subscriptionId, most);
    }

    @Override
    public String mark() {
        return database.row(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text || '-0' as mark", row -> row.text("mark"))
                .orElseThrow();
    }

    /** A transaction that still runs may yet write before what is already visible; so nothing younger than it is told. */
    @Override
    public List<PastAlert> since(String subscriptionId, String mark, int most) {
        String[] place = mark.split("-");
        return database.rows("""
                select a.subscription_id, s.query, s.terms -> 'calm' as calm, a.kind, e.content, a.reasons, a.changes, a.overflow, a.written_at,
                       a.written_in || '-' || a.position as mark
                  from alert a
                  join edition e on e.meeting_id = a.meeting_id and e.number = a.edition
                  join subscription s on s.id = a.subscription_id
                 where a.subscription_id = ? and a.state <> 'suppressed'
                   and (a.written_in, a.position) > (?::xid8, ?::bigint)
                   and a.written_in < pg_snapshot_xmin(pg_current_snapshot())
                 order by a.written_in, a.position
                 limit ?""", PostgresAlerts::past, subscriptionId, place[0], place[1], most);
    }

    private static PastAlert past(Row row) throws SQLException {
        return new PastAlert(Json.alert(row), row.time("written_at"), row.text("mark"));
    }

    @Override
    public void erase(Collection<String> destinationIds) {
        database.change(
                "update alert set reasons = '[]', changes = '[]' where destination_id = any (?)", destinationIds);
        database.change("""
                update attempt set answer = ''
                 where delivery_id in (select id from delivery where destination_id = any (?))""", destinationIds);
        database.change("""
                update delivery set letter = ?::json,
                                    state = case when state = 'waiting' then 'suppressed' else state end
                 where id in (select id from delivery where destination_id = any (?) order by id for no key update)""", LETTER, destinationIds);
    }

    @Override
    public Audit audit() {
        return database.row(
                        """
                        select (select count from tally where what = 'matched') as matched,
                               count(*) filter (where a.state = 'sent' and d.state = 'delivered') as delivered,
                               count(*) filter (where a.state = 'held') as held,
                               count(*) filter (where a.state = 'sent' and d.state = 'waiting') as waiting,
                               count(*) filter (where a.state = 'sent' and d.state = 'given-up') as given_up,
                               count(*) filter (where a.state = 'suppressed' or d.state = 'suppressed') as suppressed
                          from alert a left join delivery d on d.id = a.delivery_id""",
                        row -> new Audit(
                                row.longNumber("matched"),
                                row.longNumber("delivered"),
                                row.longNumber("held"),
                                row.longNumber("waiting"),
                                row.longNumber("given_up"),
                                row.longNumber("suppressed")))
                .orElseThrow();
    }

    private static <T, C> List<C> each(Collection<T> rows, Function<T, C> column) {
        return rows.stream().map(column).toList();
    }
}
