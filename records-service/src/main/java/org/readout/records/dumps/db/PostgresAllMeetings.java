package org.readout.records.dumps.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.readout.records.dumps.AllMeetings;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.meetings.db.MeetingRow;

@ApplicationScoped
class PostgresAllMeetings implements AllMeetings {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final javax.sql.DataSource database;

    PostgresAllMeetings(@DataSource("reading") javax.sql.DataSource database) {
        this.database = database;
    }

    @Override
    public long each(Reader reader) throws IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set transaction isolation level repeatable read read only");
                // It takes as long as there is to read; each piece comes by a cursor.
                statement.execute("set local statement_timeout = 0");
                long change = lastChange(statement);
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (ResultSet row = statement.executeQuery(
                        "select " + MeetingRow.COLUMNS + " from meeting m where not m.withdrawn order by m.id")) {
                    while (row.next()) {
                        reader.take((KeptMeeting.Current) MeetingRow.read(row));
                    }
                }
                return change;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static long lastChange(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select last from change_counter")) {
            row.next();
            return row.getLong(1);
        }
    }
}
