package org.readout.notify.following.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.json.EventsJson;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Destination;
import org.readout.notify.delivery.PushKeys;
import org.readout.notify.following.Subscription;
import org.readout.notify.following.Subscriptions;
import org.readout.notify.following.Terms;

@ApplicationScoped
class PostgresSubscriptions implements Subscriptions {
    private static final String ALL = """
            select s.id, s.owner, s.query, s.terms, s.state, s.created_at, t.id as destination_id, t.owner as destination_owner,
                   t.type, t.target, t.style, t.p256dh, t.auth, t.secret,
                   case when t.previous_until > now() then t.previous_secret end as previous_secret
              from subscription s join destination t on t.id = s.destination_id
            """;

    private final Database database;

    PostgresSubscriptions(Database database) {
        this.database = database;
    }

    @Override
    public Destination keep(Destination destination, byte[] identity, Instant now) {
        database.change(
                """
                insert into destination (id, identity, owner, type, target, style, p256dh, auth, secret, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (identity) do nothing""",
                destination.id(),
                identity,
                destination.owner(),
                destination.channel().type(),
                destination.channel().target(),
                destination.channel() instanceof Channel.Webhook webhook
                        ? Optional.of(webhook.style().word())
                        : Optional.empty(),
                keys(destination.channel()).map(PushKeys::p256dh),
                keys(destination.channel()).map(PushKeys::auth),
                destination.secrets().stream().findFirst(),
                now);
        return database.row("""
                        select id as destination_id, owner as destination_owner, type, target, style, p256dh, auth, secret, null as previous_secret
                          from destination where identity = ?""", PostgresSubscriptions::destination, identity).orElseThrow();
    }

    @Override
    public void add(Subscription subscription) {
        database.change(
                """
                insert into subscription (id, owner, query, destination_id, terms, state, created_at)
                values (?, ?, ?, ?, ?::json, ?, ?)""",
                subscription.id(),
                subscription.owner(),
                subscription.query(),
                subscription.destination().id(),
                new String(EventsJson.write(subscription.terms()), StandardCharsets.UTF_8),
                subscription.state().word(),
                subscription.createdAt());
    }

    @Override
    public Optional<Subscription> find(String id) {
        return database.row(ALL + "where s.id = ?", PostgresSubscriptions::subscription, id);
    }

    @Override
    public List<Subscription> ofOwner(String owner) {
        return database.rows(
                ALL + "where s.owner = ? and s.state <> 'ended' order by s.created_at, s.id",
                PostgresSubscriptions::subscription,
                owner);
    }

    @Override
    public List<Subscription> toldBy(String deliveryId) {
        return database.rows(
                ALL + "where s.state <> 'ended' and s.id in (select subscription_id from alert where delivery_id = ?)",
                PostgresSubscriptions::subscription,
                deliveryId);
    }

    @Override
    public List<Subscription> at(String destinationId) {
        return database.rows(
                ALL + "where s.destination_id = ? and s.state <> 'ended' order by s.created_at, s.id",
                PostgresSubscriptions::subscription,
                destinationId);
    }

    @Override
    public List<String> destinationsOf(String owner) {
        return database.rows("select id from destination where owner = ? order by id", row -> row.text("id"), owner);
    }

    @Override
    public void hold(String destinationId) {
        database.rows(
                "select id from destination where id = ? for no key update", row -> row.text("id"), destinationId);
    }

    @Override
    public int erase(String destinationId) {
        database.change("""
                update destination set identity = null, owner = 'erased', target = 'erased', p256dh = null, auth = null, secret = null,
                                       previous_secret = null
                 where id = ?""", destinationId);
        database.change("""
                delete from link
                 where subject = ? or subject in (select id from subscription where destination_id = ?)
                    or subject in (select id from delivery where destination_id = ?)""", destinationId, destinationId, destinationId);
        return database.change("""
                update subscription set owner = 'erased', query = '', state = 'ended', changed_in = pg_current_xact_id()
                 where destination_id = ?""", destinationId);
    }

    @Override
    public void changeSecret(String destinationId, String secret, Instant previousUntil) {
        database.change(
                "update destination set previous_secret = secret, previous_until = ?, secret = ? where id = ?",
                previousUntil,
                secret,
                destinationId);
    }

    @Override
    public Optional<Destination> mailOf(String owner) {
        return database.row(
                ALL
                        + "where s.owner = ? and t.type = 'email' and s.state in ('active', 'paused') order by s.created_at limit 1",
                PostgresSubscriptions::destination,
                owner);
    }

    @Override
    public void change(Subscription subscription) {
        database.change(
                """
                update subscription set query = ?, terms = ?::json, state = ?, changed_in = pg_current_xact_id()
                 where id = ?""",
                subscription.query(),
                new String(EventsJson.write(subscription.terms()), StandardCharsets.UTF_8),
                subscription.state().word(),
                subscription.id());
    }

    /**
     * A transaction that began before the mark may commit after it was taken. So the mark is the oldest transaction that still
     * ran then, and what it and later ones change is read again.
     */
    @Override
    public Changes changesSince(Optional<String> mark) {
        String next = database.row(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text as mark", row -> row.text("mark"))
                .orElseThrow();
        return new Changes(
                database.rows(
                        ALL + "where s.changed_in >= ?::xid8", PostgresSubscriptions::subscription, mark.orElse("0")),
                next);
    }

    private static Subscription subscription(Row row) throws SQLException {
        return new Subscription(
                row.text("id"),
                row.text("owner"),
                row.text("query"),
                destination(row),
                terms(row.json("terms")),
                Subscription.State.of(row.text("state")),
                row.time("created_at"));
    }

    private static Terms terms(byte[] json) {
        try {
            return EventsJson.read(Terms.class, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Destination destination(Row row) throws SQLException {
        return new Destination(
                row.text("destination_id"),
                row.text("destination_owner"),
                Channel.of(row.text("type"), row.text("target"), row.textIfAny("style"), keys(row)),
                Stream.concat(row.textIfAny("secret").stream(), row.textIfAny("previous_secret").stream())
                        .toList());
    }

    private static Optional<PushKeys> keys(Channel channel) {
        return channel instanceof Channel.WebPush browser ? Optional.of(browser.keys()) : Optional.empty();
    }

    private static Optional<PushKeys> keys(Row row) throws SQLException {
        Optional<String> auth = row.textIfAny("auth");
        return row.textIfAny("p256dh").flatMap(key -> auth.map(secret -> new PushKeys(key, secret)));
    }
}
