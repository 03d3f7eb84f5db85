package org.readout.ingest.websub.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.readout.ingest.sql.Sql;
import org.readout.ingest.websub.Subscription;
import org.readout.ingest.websub.Subscriptions;

/** {@code hub_subscription} in the schema {@code ingest}. */
@ApplicationScoped
class SubscriptionTable implements Subscriptions {
    private final Sql sql;

    SubscriptionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Subscription> of(UUID feed) {
        return sql.row(SubscriptionTable::subscription, "select * from hub_subscription where feed_id = ?", feed);
    }

    @Override
    public Optional<Subscription> byToken(UUID token) {
        return sql.row(SubscriptionTable::subscription, "select * from hub_subscription where token = ?", token);
    }

    @Override
    public void add(Subscription wanted) {
        sql.change(
                """
                insert into hub_subscription (feed_id, token, hub, topic, secret, state, next_try, failures, silent)
                select id, ?, ?, ?, ?, ?, ?::timestamptz, 0, false from feed where id = ?
                on conflict (feed_id) do update set token = excluded.token, hub = excluded.hub, topic = excluded.topic,
                    secret = excluded.secret, state = excluded.state, next_try = excluded.next_try, failures = 0,
                    lease_ends = null, last_error = null, silent = false
                where hub_subscription.hub <> excluded.hub or hub_subscription.topic <> excluded.topic""",
                wanted.token(),
                wanted.hub().toString(),
                wanted.topic().toString(),
                wanted.secret(),
                wanted.state().name(),
                wanted.nextTry().toString(),
                wanted.feedId());
    }

    @Override
    public void keep(Subscription changed) {
        keep(changed, "true");
    }

    // Some hubs ask back before they have answered; what was said then counts.
    @Override
    public void keep(Subscription due, Subscription after) {
        keep(after, "next_try = ?::timestamptz", due.nextTry().toString());
    }

    private void keep(Subscription changed, String condition, Object... parameters) {
        sql.change(
                """
                update hub_subscription set state = ?, next_try = ?::timestamptz, failures = ?, lease_ends = ?::timestamptz,
                    last_error = ?
                where feed_id = ? and token = ? and\s""" + condition,
                Stream.concat(
                                Stream.of(
                                        (Object) changed.state().name(),
                                        changed.nextTry().toString(),
                                        changed.failures(),
                                        changed.leaseEnds()
                                                .map(Instant::toString)
                                                .orElse(null),
                                        changed.lastError().orElse(null),
                                        changed.feedId(),
                                        changed.token()),
                                Stream.of(parameters))
                        .toArray());
    }

    @Override
    public void remove(UUID feed) {
        sql.change("delete from hub_subscription where feed_id = ?", feed);
    }

    @Override
    public void silent(UUID feed, boolean silent) {
        sql.change("update hub_subscription set silent = ? where feed_id = ? and silent <> ?", silent, feed, silent);
    }

    @Override
    public List<Subscription> claim(int atMost, Duration lease) {
        return sql.rows(SubscriptionTable::subscription, """
                update hub_subscription set next_try = now() + ? * interval '1 millisecond' where feed_id in
                    (select feed_id from hub_subscription join feed on feed.id = feed_id
                     where next_try <= now() and feed.state = 'ACTIVE' order by next_try limit ?
                     for update of hub_subscription skip locked)
                returning *""", lease.toMillis(), atMost);
    }

    @Override
    public List<UUID> lapsed() {
        return sql.rows(row -> row.getObject("feed_id", UUID.class), """
                update hub_subscription set state = 'ASKED', lease_ends = null, silent = false, last_error = 'the lease is over'
                where state = 'LIVE' and lease_ends <= now() returning feed_id""");
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("feed_id", UUID.class),
                row.getObject("token", UUID.class),
                URI.create(row.getString("hub")),
                URI.create(row.getString("topic")),
                row.getString("secret"),
                Subscription.State.valueOf(row.getString("state")),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                Optional.ofNullable(row.getObject("lease_ends", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("last_error")),
                row.getBoolean("silent"));
    }
}
