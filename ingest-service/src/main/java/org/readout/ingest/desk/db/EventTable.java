package org.readout.ingest.desk.db;

import static org.readout.ingest.desk.db.PostgresLedger.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingEvent;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.desk.Decision;
import org.readout.ingest.desk.Dispatch;
import org.readout.ingest.sql.Sql;

/** Every event decided, sent or to be sent. */
@ApplicationScoped
class EventTable {
    private final Sql sql;

    EventTable(Sql sql) {
        this.sql = sql;
    }

    void keep(List<Decision> decisions) {
        var dispatches = new ArrayList<Dispatch>();
        for (Decision decision : decisions) {
            for (MeetingEvent event : decision.events()) {
                dispatches.add(new Dispatch(
                        event, decision.copy().occasion(), decision.copy().traceParent()));
            }
        }
        if (!dispatches.isEmpty()) {
            insert(dispatches);
        }
    }

    // An event that was decided before stands as it was decided: the same id never carries other bytes.
    private void insert(List<Dispatch> dispatches) {
        sql.change(
                """
                insert into event (event_id, meeting_id, report_id, type, data, occasion, trace_parent, decided_at)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[], ?::timestamptz[])
                on conflict (event_id) do nothing""",
                texts(dispatches, dispatch -> dispatch.event().eventId().value()),
                texts(dispatches, dispatch -> dispatch.event().meetingId().value()),
                texts(dispatches, dispatch -> dispatch.event().reportId().value()),
                texts(dispatches, dispatch -> dispatch.event().type()),
                dispatches.stream()
                        .map(dispatch -> EventsJson.write(dispatch.event()))
                        .toArray(byte[][]::new),
                texts(dispatches, dispatch -> dispatch.occasion().name()),
                texts(dispatches, dispatch -> dispatch.traceParent().orElse(null)),
                texts(dispatches, dispatch -> dispatch.event().recordedAt().toString()));
    }

    List<Dispatch> unsent(String[] reports) {
        return sql.rows(
                EventTable::dispatch,
                "select * from event where sent_at is null and report_id = any(?) order by sequence",
                (Object) reports);
    }

    List<Dispatch> overdue(int atMost) {
        return sql.rows(EventTable::dispatch, """
                select * from event where sent_at is null and decided_at < now() - interval '30 seconds'
                order by sequence limit ?""", atMost);
    }

    void sent(List<MeetingEvent> events) {
        sql.change(
                """
                update event set sent_at = now() from unnest(?::text[], ?::timestamptz[]) as sent (id, decided)
                where event_id = sent.id and decided_at = sent.decided and sent_at is null""",
                texts(events, event -> event.eventId().value()),
                texts(events, event -> event.recordedAt().toString()));
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                event(row.getString("type"), row.getBytes("data")),
                Occasion.valueOf(row.getString("occasion")),
                Optional.ofNullable(row.getString("trace_parent")));
    }

    private static MeetingEvent event(String type, byte[] data) {
        try {
            return EventsJson.readEvent(type, data);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
