package org.readout.notify.following.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.json.EventsJson;
import org.readout.notify.database.Database;
import org.readout.notify.database.Row;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Destination;
import org.readout.notify.following.Subscription;
import org.readout.notify.following.Subscriptions;
import org.readout.notify.following.Terms;

@ApplicationScoped
class PostgresSubscriptions implements Subscriptions {
    private static final String ALL = """
            select s.id, s.owner, s.query, s.terms, s.state, s.created_at, t.id as destination_id, t.owner as destination_owner,
                   t.type, t.target, t.secret
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
                insert into destination (id, identity, owner, type, target, secret, created_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (identity) do nothing""",
                destination.id(),
                identity,
                destination.owner(),
                destination.channel().type(),
                destination.channel().target(),
                destination.secret(),
                now);
        return database.row("""
                        select id as destination_id, owner as destination_owner, type, target, secret
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
                Channel.of(row.text("type"), row.text("target")),
                row.textIfAny("secret"));
    }
}
