package org.readout.records.rebuild.db;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.projection.ProjectionStore;
import org.readout.records.projection.db.FormerVersions;
import org.readout.records.projection.db.PostgresProjectionStore;
import org.readout.records.projection.db.Tables;
import org.readout.records.rebuild.TablesBeside;

@ApplicationScoped
class PostgresTablesBeside implements TablesBeside {
    private static final int MOST_SECONDS_OF_A_SWAP = 3_600;

    private static final String CREATE = """
            drop table if exists meeting_beside, meeting_event_beside, change_counter_beside, projection_offset_beside;
            create table meeting_beside (like meeting including all);
            create table meeting_event_beside (like meeting_event including all);
            create table change_counter_beside (like change_counter including all);
            create table projection_offset_beside (like projection_offset including all);
            -- Numbers below zero until the swap, so that they never meet the real ones.
            insert into change_counter_beside values (-4000000000000000000)""";

    private static final String SAME_NUMBERS = """
            update meeting_beside as beside set change = live.change, first_change = live.first_change
            from meeting live
            where live.id = beside.id
                and live.record is not distinct from beside.record
                and live.withdrawal is not distinct from beside.withdrawal""";

    private static final String NEW_NUMBERS = """
            update meeting_beside as beside
            set change = counter.last + fresh.place,
                first_change = coalesce((select first_change from meeting where meeting.id = beside.id), counter.last + fresh.place)
            from change_counter counter,
                (select id, row_number() over (order by change) as place from meeting_beside where change < 0) as fresh
            where fresh.id = beside.id""";

    private static final String FORMER =
            "insert into meeting_former (id, until, " + FormerVersions.COLUMNS + ") select id, beside.change, "
                    + FormerVersions.COLUMNS.replaceAll("(\\w+)", "live.$1")
                    + " from meeting live join meeting_beside beside using (id)"
                    + " where beside.change <> live.change and live.record is not null and not live.withdrawn";

    private static final String PUT_IN_PLACE = """
            analyze meeting_beside;
            drop table meeting, meeting_event;
            alter table meeting_beside rename to meeting;
            alter table meeting_event_beside rename to meeting_event;
            delete from projection_offset;
            insert into projection_offset select * from projection_offset_beside;
            drop table projection_offset_beside, change_counter_beside""";

    private final DataSource database;
    private final ProjectionStore store;

    PostgresTablesBeside(DataSource database) {
        this.database = database;
        this.store = new PostgresProjectionStore(database, Tables.BESIDE);
    }

    @Override
    public void create() {
        QuarkusTransaction.requiringNew().run(() -> execute(CREATE));
    }

    @Override
    public ProjectionStore store() {
        return store;
    }

    @Override
    public Swap swap(CatchUp catchUp) {
        return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS_OF_A_SWAP).call(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                // Each batch begins with its offset, so whoever comes from here on waits, and then reads on from the
                // new table.
                statement.execute("lock table projection_offset in access exclusive mode");
                catchUp.to(offsets(statement));
                String before = new CanonicalDump(connection, Tables.LIVE.meeting()).sha256();
                String after = new CanonicalDump(connection, Tables.BESIDE.meeting()).sha256();
                statement.executeUpdate(SAME_NUMBERS);
                long changed = statement.executeLargeUpdate(NEW_NUMBERS);
                statement.executeUpdate(FORMER);
                statement.execute("update change_counter set last = last + " + changed);
                statement.execute(PUT_IN_PLACE);
                return new Swap(before, after, changed);
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    @Override
    public String digest() {
        return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS_OF_A_SWAP).call(() -> {
            try (Connection connection = database.getConnection()) {
                return new CanonicalDump(connection, Tables.LIVE.meeting()).sha256();
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    private static Map<Integer, Long> offsets(Statement statement) throws SQLException {
        var offsets = new TreeMap<Integer, Long>();
        try (ResultSet row = statement.executeQuery("select partition, next_offset from projection_offset")) {
            while (row.next()) {
                offsets.put(row.getInt(1), row.getLong(2));
            }
        }
        return offsets;
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
