package org.readout.records.meetings.db;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.records.meetings.KeptMeeting;

/** A row of the table {@code meeting}, as far as it is read back. */
public final class MeetingRow {
    /** The columns that {@link #read} reads, of a table called {@code m}. */
    public static final String COLUMNS =
            "m.record, m.withdrawal, m.change, m.first_change, m.first_recorded_at, m.updated_at";

    private MeetingRow() {}

    /** The meeting in the current row. */
    public static KeptMeeting read(ResultSet row) throws SQLException {
        Optional<MeetingRecord> record = record(row);
        KeptMeeting.Trace trace = trace(row);
        return json(row, "withdrawal", MeetingWithdrawn.class)
                .<KeptMeeting>map(withdrawal -> new KeptMeeting.Withdrawn(withdrawal, record, trace))
                .orElseGet(() -> new KeptMeeting.Current(record.orElseThrow(), trace));
    }

    /** What is or was told. */
    public static Optional<MeetingRecord> record(ResultSet row) throws SQLException {
        return json(row, "record", MeetingRecord.class);
    }

    /** Its place among all changes. */
    public static KeptMeeting.Trace trace(ResultSet row) throws SQLException {
        return new KeptMeeting.Trace(
                row.getLong("change"),
                row.getLong("first_change"),
                instant(row, "first_recorded_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> Optional<T> json(ResultSet row, String column, Class<T> type) throws SQLException {
        byte[] bytes = row.getBytes(column);
        try {
            return bytes == null ? Optional.empty() : Optional.of(EventsJson.read(type, bytes));
        } catch (UnreadableJson e) {
            throw new UncheckedIOException("the table holds what this program did not write", e);
        }
    }
}
