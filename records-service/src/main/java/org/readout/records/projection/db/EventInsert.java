package org.readout.records.projection.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.readout.events.MeetingEvent;
import org.readout.events.json.EventsJson;
import org.readout.records.meetings.db.Literal;

/** Keeps events; those that are kept already stay as they are. */
record EventInsert(Connection connection, String table) {
    private static final String ROWS = """
             (meeting_id, event_id, recorded_at, report_id, data_type, data)
            select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::bytea[])
            on conflict do nothing""";

    void execute(List<MeetingEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + ROWS)) {
            set(insert, 1, "text", events, event -> event.meetingId().value());
            set(insert, 2, "text", events, event -> event.eventId().value());
            set(insert, 3, "timestamptz", events, event -> Literal.moment(event.recordedAt()));
            set(insert, 4, "text", events, event -> event.reportId().value());
            set(insert, 5, "text", events, MeetingEvent::type);
            byte[][] data = events.stream().map(EventsJson::write).toArray(byte[][]::new);
            insert.setArray(6, connection.createArrayOf("bytea", data));
            insert.executeUpdate();
        }
    }

    private void set(
            PreparedStatement insert,
            int index,
            String type,
            List<MeetingEvent> events,
            Function<MeetingEvent, String> value)
            throws SQLException {
        insert.setArray(
                index, connection.createArrayOf(type, events.stream().map(value).toArray()));
    }
}
