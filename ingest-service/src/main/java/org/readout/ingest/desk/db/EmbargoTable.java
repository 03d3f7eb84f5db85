package org.readout.ingest.desk.db;

import static org.readout.ingest.desk.db.PostgresLedger.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.desk.Copy;
import org.readout.ingest.desk.Decision;
import org.readout.ingest.desk.Outcome;
import org.readout.ingest.sql.Sql;

/** Items that must not leave before their time, which the database's clock tells. */
@ApplicationScoped
class EmbargoTable {
    private final Sql sql;

    EmbargoTable(Sql sql) {
        this.sql = sql;
    }

    void keep(List<Decision> decisions) {
        List<Copy> early = decisions.stream()
                .filter(decision -> decision.outcome() instanceof Outcome.Waiting)
                .map(Decision::copy)
                .toList();
        if (early.isEmpty()) {
            return;
        }
        sql.change(
                """
                insert into embargo (item_id, report_id, due, data, occasion, trace_parent)
                select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::bytea[], ?::text[], ?::text[])
                on conflict (item_id) do nothing""",
                texts(early, copy -> copy.item().itemId().value()),
                texts(early, copy -> copy.item().reportId().value()),
                texts(early, copy -> copy.item().embargoedUntil().orElseThrow().toString()),
                early.stream().map(copy -> EventsJson.write(copy.item())).toArray(byte[][]::new),
                texts(early, copy -> copy.occasion().name()),
                texts(early, copy -> copy.traceParent().orElse(null)));
    }

    /** Takes due items out; they are back if the transaction fails. */
    List<Copy> due(int atMost) {
        return sql.rows(EmbargoTable::copy, """
                delete from embargo where item_id in
                    (select item_id from embargo where due <= now() order by due, item_id limit ? for update skip locked)
                returning data, occasion, trace_parent""", atMost);
    }

    private static Copy copy(ResultSet row) throws SQLException {
        try {
            return new Copy(
                    EventsJson.readWireItem(row.getBytes("data")),
                    Occasion.valueOf(row.getString("occasion")),
                    Optional.ofNullable(row.getString("trace_parent")));
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
