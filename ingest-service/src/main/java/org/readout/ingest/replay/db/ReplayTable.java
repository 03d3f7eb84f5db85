package org.readout.ingest.replay.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.ingest.replay.Replay;
import org.readout.ingest.replay.Replays;
import org.readout.ingest.sql.Sql;

/** {@code replay} in the schema {@code ingest}: each as the JSON of the whole. */
@ApplicationScoped
class ReplayTable implements Replays {
    private final Sql sql;

    ReplayTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Replay replay) {
        sql.change("""
                insert into replay (id, started_at, data) values (?, ?::timestamptz, ?)
                on conflict (id) do update set data = excluded.data""", replay.id(), replay.startedAt().toString(), EventsJson.write(replay));
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return sql.row(ReplayTable::replay, "select data from replay where id = ?", id);
    }

    @Override
    public List<Replay> all() {
        return sql.rows(ReplayTable::replay, "select data from replay order by started_at desc limit 100");
    }

    private static Replay replay(ResultSet row) throws SQLException {
        try {
            return EventsJson.read(Replay.class, row.getBytes("data"));
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
