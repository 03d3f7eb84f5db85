package org.readout.records.search.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.readout.query.MeetingQuery;
import org.readout.records.Api;
import org.readout.records.Log;
import org.readout.records.RunningSuite;
import org.readout.records.Told;
import org.readout.records.search.Question;
import org.readout.records.search.Sort;

/** Where few meetings answer, an index finds them: no plan reads the whole table. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class IndexUseTest {
    private static final int MANY = 20_000;

    @Inject
    DataSource database;

    @Test
    void small_answers_read_no_whole_table() throws Exception {
        Told rare = Told.by("rare-wire", "rare").headline("A zeppelin over Tbilisi");
        Log.publish(rare.reported());
        Api.awaitMeeting(rare.meeting(), 1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Copies of another meeting under ids of their own, in tables that only this connection sees.
            statement.execute(
                    "create temporary table common as select * from meeting where id = '" + rare.meeting() + "'");
            statement.execute("create temporary table plan_meeting (like records.meeting including all)");
            copy(statement);
            statement.execute("analyze plan_meeting");
            for (String query : new String[] {
                "source:rare-wire",
                "person:alibekov source:rare-wire",
                "zeppelin",
                "\"zeppelin over\"",
                "\"tbilisi zeppelin\"~5",
                "between:KZ,GE",
                "country:GE",
                "topic:trade",
                "corridor:middle-corridor",
                "role:\"deputy economy\"",
                "of:KZ topic:transport",
                "held:2026-03-02",
                "region:caucasus -status:planned"
            }) {
                for (Sort sort : Sort.values()) {
                    assertThat(plan(connection, query, sort))
                            .as("%s by %s", query, sort)
                            .doesNotContain("Seq Scan");
                }
            }
            assertThat(plan(connection, "", Sort.REPORTED)).doesNotContain("Seq Scan", "Sort");
            assertThat(plan(connection, "", Sort.HELD)).doesNotContain("Seq Scan", "Sort");
        }
    }

    private static void copy(Statement statement) throws SQLException {
        String columns =
                "first_recorded_at, updated_at, record, withdrawal, states, pairs, represented, organisations, persons, names, "
                        + "roles, ranks, topics, corridors, country, city, status, format, held_from, held_to, sources, reports, words";
        String common =
                "first_recorded_at, updated_at, null::bytea, withdrawal, '{NO,SE}', '{NO-SE}', '{no,se}', '{}', '{someone}', "
                        + "'[[\"someone\"]]', '[[\"officer\"]]', '{other}', '{sport}', '{}', 'NO', '{oslo}', status, format, "
                        + "date '2024-01-01' + (n % 300), date '2024-01-01' + (n % 300), '{common-wire}', 1, '''sport'':1 ''day'':2'";
        statement.execute("insert into plan_meeting (id, change, first_change, " + columns + ") select 'm' || n, n, n, "
                + common + " from common, generate_series(1, " + MANY + ") as n");
        statement.execute("insert into plan_meeting (id, change, first_change, " + columns + ") select id, "
                + (MANY + 1) + ", 1, " + columns + " from common");
    }

    private static String plan(Connection connection, String query, Sort sort) throws Exception {
        Condition select =
                PostgresMeetingSearch.select(new Question(MeetingQuery.parse(query), sort, Optional.empty(), 20));
        String sql = "explain " + select.sql().replace("from meeting m", "from plan_meeting m");
        try (PreparedStatement explain = connection.prepareStatement(sql)) {
            select.set(explain, 1);
            var plan = new StringJoiner("\n");
            try (ResultSet row = explain.executeQuery()) {
                while (row.next()) {
                    plan.add(row.getString(1));
                }
            }
            return plan.toString();
        }
    }
}
