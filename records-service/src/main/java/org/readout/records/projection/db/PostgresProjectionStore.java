package org.readout.records.projection.db;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.events.kafka.KafkaTopics;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.projection.Batch;
import org.readout.records.projection.Heard;
import org.readout.records.projection.Overtaken;
import org.readout.records.projection.ProjectionStore;
import org.readout.records.projection.Refused;

/** A handful of statements a batch, whatever its size. */
public final class PostgresProjectionStore implements ProjectionStore {
    private final DataSource database;
    private final Tables tables;

    public PostgresProjectionStore(DataSource database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    @Override
    public long nextOffset(int partition) {
        String sql = "select next_offset from " + tables.offset() + " where topic = ? and partition = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, KafkaTopics.MEETINGS_REPORTED);
            select.setInt(2, partition);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void advance(Batch.Stretch stretch) throws Overtaken {
        // Without a row the log stands at 0; the insert waits for a node that makes the same row, and then changes
        // nothing.
        String first = "insert into " + tables.offset() + " (topic, partition, next_offset) values (?, ?, 0)"
                + " on conflict (topic, partition) do nothing";
        String move = "update " + tables.offset()
                + " set next_offset = ? where topic = ? and partition = ? and next_offset = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(first);
                PreparedStatement update = connection.prepareStatement(move)) {
            if (stretch.from() == 0) {
                insert.setString(1, KafkaTopics.MEETINGS_REPORTED);
                insert.setInt(2, stretch.partition());
                insert.executeUpdate();
            }
            update.setLong(1, stretch.to());
            update.setString(2, KafkaTopics.MEETINGS_REPORTED);
            update.setInt(3, stretch.partition());
            update.setLong(4, stretch.from());
            if (update.executeUpdate() == 0) {
                throw new Overtaken(stretch);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public Map<MeetingId, Heard> load(Collection<MeetingId> ids) {
        String sql = "select meeting_id, data_type, data from " + tables.event() + " where meeting_id = any (?)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(MeetingId::value).toArray()));
            var events = new HashMap<MeetingId, List<MeetingEvent>>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.computeIfAbsent(new MeetingId(row.getString(1)), id -> new ArrayList<>())
                            .add(EventsJson.readEvent(row.getString(2), row.getBytes(3)));
                }
            }
            var heard = new HashMap<MeetingId, Heard>();
            events.forEach((id, all) -> heard.put(id, new Heard(id, all)));
            return heard;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (UnreadableJson e) {
            throw new UncheckedIOException("the table holds what this program did not write", e);
        }
    }

    @Override
    public void save(List<MeetingEvent> events, List<Heard> changed) {
        List<MeetingColumns> rows =
                changed.parallelStream().map(MeetingColumns::of).toList();
        try (Connection connection = database.getConnection()) {
            new EventInsert(connection, tables.event()).execute(events);
            if (!rows.isEmpty()) {
                long firstNumber = takeNumbers(connection, rows.size());
                if (tables.former().isPresent()) {
                    new FormerVersions(
                                    connection,
                                    tables.meeting(),
                                    tables.former().get())
                            .keep(rows, firstNumber);
                }
                new MeetingUpsert(connection, tables.meeting()).execute(rows, firstNumber);
            }
        } catch (SQLException e) {
            var failure = new DatabaseFailure(e);
            throw failure.isOfValues() ? new Refused(failure) : failure;
        }
    }

    /** The first of so many numbers. Others wait at the counter from here until this transaction ends. */
    private long takeNumbers(Connection connection, int count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + tables.counter() + " set last = last + ? returning last")) {
            update.setInt(1, count);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getLong(1) - count + 1;
            }
        }
    }
}
