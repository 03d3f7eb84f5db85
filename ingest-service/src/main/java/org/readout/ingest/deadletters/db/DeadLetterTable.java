package org.readout.ingest.deadletters.db;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.sql.Sql;

/** {@code dead_letter} in the schema {@code ingest}. */
@ApplicationScoped
class DeadLetterTable implements DeadLetterBox {
    private final Sql sql;
    private final Counter refused;

    DeadLetterTable(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        refused = meters.counter("readout.dead.letters");
    }

    @Override
    public void put(DeadLetter.Line line, String cause, boolean ofItem) {
        int added = sql.change(
                """
                insert into dead_letter (topic, partition_number, offset_number, key, value, headers, cause, of_item)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (topic, partition_number, offset_number) do nothing""",
                line.topic(),
                line.partition(),
                line.offset(),
                line.key().map(DeadLetterTable::storable).orElse(null),
                line.value(),
                line.headers(),
                storable(cause),
                ofItem);
        refused.increment(added);
    }

    @Override
    public void put(DeadLetter.Entry entry, String cause) {
        int added = sql.change(
                """
                insert into dead_letter (feed_id, source, address, value, value_sha256, cause, of_item)
                values (?, ?, ?, ?, sha256(?), ?, false) on conflict (feed_id, value_sha256) do nothing""",
                entry.feed(),
                entry.source(),
                entry.address().toString(),
                entry.value(),
                entry.value(),
                storable(cause));
        refused.increment(added);
    }

    /** A text column holds every character but this one. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    @Override
    public List<DeadLetter> list(DeadLetter.State state, String cause, long before, int atMost) {
        return sql.rows(DeadLetterTable::letter, """
                select * from dead_letter where state = ? and position(lower(?) in lower(cause)) > 0 and id < ?
                order by id desc limit ?""", state.name(), storable(cause), before, atMost);
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return sql.row(DeadLetterTable::letter, "select * from dead_letter where id = ?", id);
    }

    @Override
    public int mark(Collection<Long> ids, DeadLetter.State state) {
        return sql.change("update dead_letter set state = ? where id = any(?)", state.name(), ids.toArray(Long[]::new));
    }

    private static DeadLetter.Line line(ResultSet row) throws SQLException {
        return new DeadLetter.Line(
                row.getString("topic"),
                row.getInt("partition_number"),
                row.getLong("offset_number"),
                Optional.ofNullable(row.getString("key")),
                row.getBytes("value"),
                row.getString("headers"));
    }

    private static DeadLetter.Entry entry(ResultSet row) throws SQLException {
        return new DeadLetter.Entry(
                row.getObject("feed_id", UUID.class),
                row.getString("source"),
                URI.create(row.getString("address")),
                row.getBytes("value"));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic") == null ? entry(row) : line(row),
                row.getString("cause"),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                DeadLetter.State.valueOf(row.getString("state")));
    }
}
