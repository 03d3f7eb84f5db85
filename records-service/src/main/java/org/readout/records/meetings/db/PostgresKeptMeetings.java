package org.readout.records.meetings.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.KeptMeetings;

@ApplicationScoped
class PostgresKeptMeetings implements KeptMeetings {
    private final javax.sql.DataSource database;

    PostgresKeptMeetings(@DataSource("reading") javax.sql.DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<KeptMeeting> find(MeetingId id) {
        String sql = "select " + MeetingRow.COLUMNS + " from meeting m where m.id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(MeetingRow.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public List<MeetingEvent> events(MeetingId id) {
        String sql = "select data_type, data from meeting_event where meeting_id = ? order by recorded_at, event_id";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                var events = new ArrayList<MeetingEvent>();
                while (row.next()) {
                    events.add(EventsJson.readEvent(row.getString(1), row.getBytes(2)));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (UnreadableJson e) {
            throw new UncheckedIOException("the table holds what this program did not write", e);
        }
    }

    @Override
    public long lastChange() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select last from change_counter");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
