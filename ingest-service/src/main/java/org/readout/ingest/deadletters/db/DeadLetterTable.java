package org.readout.ingest.deadletters.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.sql.Sql;

/** {@code dead_letter} in the schema {@code ingest}. */
@ApplicationScoped
class DeadLetterTable implements DeadLetterBox {
    private final Sql sql;

    DeadLetterTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(DeadLetter.Line line, String cause, boolean ofItem) {
        sql.change(
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
    }

    /** A text column holds every character but this one. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    @Override
    public List<DeadLetter> list(DeadLetter.State state, long before, int atMost) {
        return sql.rows(
                DeadLetterTable::letter,
                "select * from dead_letter where state = ? and id < ? order by id desc limit ?",
                state.name(),
                before,
                atMost);
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return sql.row(DeadLetterTable::letter, "select * from dead_letter where id = ?", id);
    }

    @Override
    public int mark(Collection<Long> ids, DeadLetter.State state) {
        return sql.change("update dead_letter set state = ? where id = any(?)", state.name(), ids.toArray(Long[]::new));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                new DeadLetter.Line(
                        row.getString("topic"),
                        row.getInt("partition_number"),
                        row.getLong("offset_number"),
                        Optional.ofNullable(row.getString("key")),
                        row.getBytes("value"),
                        row.getString("headers")),
                row.getString("cause"),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                DeadLetter.State.valueOf(row.getString("state")));
    }
}
