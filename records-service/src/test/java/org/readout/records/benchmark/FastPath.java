package org.readout.records.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.readout.events.MeetingEvent;
import org.readout.records.projection.Heard;
import org.readout.records.projection.ProjectionStore;
import org.readout.records.projection.db.PostgresProjectionStore;
import org.readout.records.projection.db.Tables;

/**
 * Fills the meetings by the projection's own store, so that every row is what the projection would have made of the same events. Faster only because the indexes
 * are made once at the end, the events themselves are not kept a second time, and no log is read.
 */
final class FastPath {
    private static final int ROWS_AT_A_TIME = 2_000;

    private final MeetingGenerator generator;

    FastPath(MeetingGenerator generator) {
        this.generator = generator;
    }

    void fill(Connection connection, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> indexes = new ArrayList<>();
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select indexname, indexdef from pg_indexes where schemaname = 'records' and tablename = 'meeting' and indexname <> 'meeting_pkey'")) {
                while (row.next()) {
                    names.add(row.getString(1));
                    indexes.add(row.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
            connection.setAutoCommit(false);
            ProjectionStore store = new PostgresProjectionStore(ScratchDatabase.always(connection), Tables.LIVE);
            var rows = new ArrayList<Heard>();
            for (int number = from; number < to; number++) {
                List<MeetingEvent> events = generator.meeting(number);
                rows.add(new Heard(events.getFirst().meetingId(), events));
                if (rows.size() == ROWS_AT_A_TIME || number == to - 1) {
                    store.save(List.of(), rows);
                    connection.commit();
                    rows.clear();
                }
                if ((number + 1) % 100_000 == 0) {
                    System.out.printf("%,d meetings%n", number + 1);
                }
            }
            connection.setAutoCommit(true);
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set max_parallel_maintenance_workers = 0");
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze meeting");
        }
    }
}
