package org.readout.records.search.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingReported;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;
import org.readout.query.Node;
import org.readout.query.RandomMeetings;
import org.readout.query.RandomQueries;
import org.readout.query.Shrinking;
import org.readout.records.Log;
import org.readout.records.RunningSuite;

/** search(q) = memory(q): what SQL finds among random meetings is what the query means for each of them in memory. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class SearchIsMemoryTest {
    private static final long SEED = Long.getLong("readout.seed", 20261125);
    private static final int MEETINGS = 300;
    private static final int QUERIES = Integer.getInteger("readout.queries", 1_500);

    @Inject
    @DataSource("reading")
    javax.sql.DataSource database;

    @Test
    void sql_finds_what_the_query_means_in_memory() throws Exception {
        var random = new Random(SEED);
        var meetings = new RandomMeetings(random);
        List<List<MeetingReported>> told =
                Stream.generate(meetings::reports).limit(MEETINGS).toList();
        Log.publish(told.stream().flatMap(List::stream).toList());
        Map<String, MeetingFacts> facts = new TreeMap<>();
        told.forEach(reports ->
                facts.put(reports.getFirst().meetingId().value(), MeetingFacts.of(RandomMeetings.record(reports))));
        Map<String, Integer> reports = new TreeMap<>();
        facts.forEach((id, fact) -> reports.put(id, fact.reports()));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> kept(facts.keySet()), reports::equals);

        var queries = new RandomQueries(random);
        int found = 0;
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < QUERIES; i++) {
                Node query = queries.node(3);
                Predicate<Node> differs = tree -> differs(connection, tree, facts);
                if (differs.test(query)) {
                    Node least = Shrinking.query(query, differs);
                    assertThat(inSql(connection, least, facts))
                            .as(
                                    "seed %d, query %d, least: %s, as SQL: %s",
                                    SEED, i, least, QueryCondition.of(new MeetingQuery(least)))
                            .isEqualTo(inMemory(least, facts));
                }
                found += inMemory(query, facts).size();
            }
        }
        System.out.printf(
                "search(q) = memory(q): seed %d, %d queries on %d meetings, %d cases, %d of them found%n",
                SEED, QUERIES, MEETINGS, QUERIES * MEETINGS, found);
        assertThat(found).isBetween(QUERIES, QUERIES * MEETINGS);
    }

    private static boolean differs(Connection connection, Node query, Map<String, MeetingFacts> facts) {
        try {
            return !inSql(connection, query, facts).equals(inMemory(query, facts));
        } catch (SQLException e) {
            throw new AssertionError("seed " + SEED + ": " + query, e);
        }
    }

    private static Set<String> inMemory(Node query, Map<String, MeetingFacts> facts) {
        var found = new TreeSet<String>();
        facts.forEach((id, fact) -> {
            if (new MeetingQuery(query).matches(fact)) {
                found.add(id);
            }
        });
        return found;
    }

    private static Set<String> inSql(Connection connection, Node query, Map<String, MeetingFacts> facts)
            throws SQLException {
        Condition condition = QueryCondition.of(new MeetingQuery(query));
        String sql = "select m.id from meeting m where not m.withdrawn and " + condition.sql();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            condition.set(select, 1);
            var found = new TreeSet<String>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            found.retainAll(facts.keySet());
            return found;
        }
    }

    private Map<String, Integer> kept(Set<String> ids) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, reports from meeting where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", ids.toArray()));
            var kept = new TreeMap<String, Integer>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getString(1), row.getInt(2));
                }
            }
            return kept;
        }
    }
}
