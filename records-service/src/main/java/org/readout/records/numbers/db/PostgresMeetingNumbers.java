package org.readout.records.numbers.db;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.query.MeetingQuery;
import org.readout.records.meetings.db.DatabaseFailure;
import org.readout.records.numbers.Clock;
import org.readout.records.numbers.MeetingNumbers;
import org.readout.records.numbers.Network;
import org.readout.records.numbers.Series;
import org.readout.records.numbers.Step;
import org.readout.records.numbers.Trend;
import org.readout.records.search.Facet;
import org.readout.records.search.db.Condition;
import org.readout.records.search.db.FacetColumn;
import org.readout.records.search.db.QueryCondition;

@ApplicationScoped
class PostgresMeetingNumbers implements MeetingNumbers {
    private static final int WINDOWS_BEFORE = 4;

    private final javax.sql.DataSource database;

    PostgresMeetingNumbers(@DataSource("reading") javax.sql.DataSource database) {
        this.database = database;
    }

    private interface Rows<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public List<Series.Count> series(
            MeetingQuery query, Step step, Clock clock, ZoneId zone, Optional<Facet> split, int keys) {
        Condition day = switch (clock) {
            case HELD -> Condition.of("m.held_from");
            case REPORTED -> Condition.of("(m.first_recorded_at at time zone ?)::date", zone.getId());
        };
        String column = split.map(facet -> ", " + FacetColumn.of(facet) + " as split_column")
                .orElse("");
        String key = split.map(facet -> "key").orElse("'all'");
        String keysOfRow = split.map(facet -> ", " + FacetColumn.values(facet, "split_column") + " as each (key)")
                .orElse("");
        Condition select = Condition.sequence(
                Condition.of("with found as materialized (select date_trunc('" + step.word() + "', "),
                day,
                Condition.of(")::date as start" + column + " from meeting m where not m.withdrawn and "),
                QueryCondition.of(query),
                Condition.of(
                        "), counted as (select " + key + " as key, start, count(*) as meetings from found" + keysOfRow
                                + " where start is not null group by 1, 2),"
                                + " kept as (select key, sum(meetings) as total from counted where key is not null"
                                + " group by key order by total desc, key limit ?)"
                                + " select key, start, meetings from counted join kept using (key) order by total desc, key, start",
                        keys));
        return all(
                select, row -> new Series.Count(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3)));
    }

    @Override
    public Network network(MeetingQuery query, Network.Kind kind, int edges) {
        String column = switch (kind) {
            case STATES -> "states";
            case ORGANISATIONS -> "organisations";
            case PERSONS -> "persons";
            case PARTIES -> "represented";
        };
        // Each party also meets itself, as often as it meets anybody: nodes and ties come out of one pass. "Is true"
        // keeps the planner, who takes them for few, from comparing all parties with all ties.
        Condition select = Condition.sequence(
                Condition.of(
                        "with tied as materialized (select one, other, count(*) as meetings from meeting m, unnest(m."
                                + column + ") as one, unnest(m." + column
                                + ") as other where one <= other and not m.withdrawn and "),
                QueryCondition.of(query),
                Condition.of(
                        " group by one, other), ties as materialized (select * from tied where one < other"
                                + " order by meetings desc, one, other limit ?)"
                                + " (select * from ties order by meetings desc, one, other)"
                                + " union all (select * from tied where one = other"
                                + " and (one in (select one from ties union all select other from ties)) is true"
                                + " order by meetings desc, one)",
                        edges));
        List<Network.Edge> all =
                all(select, row -> new Network.Edge(row.getString(1), row.getString(2), row.getLong(3)));
        return new Network(
                all.stream()
                        .filter(PostgresMeetingNumbers::isWithItself)
                        .map(self -> new Network.Node(self.source(), self.meetings()))
                        .toList(),
                all.stream().filter(tie -> !isWithItself(tie)).toList());
    }

    private static boolean isWithItself(Network.Edge tie) {
        return tie.source().equals(tie.target());
    }

    @Override
    public List<Trend> trends(MeetingQuery query, Facet by, LocalDate until, int days, int values) {
        Condition select = Condition.sequence(
                Condition.of(
                        "with found as materialized (select " + FacetColumn.of(by) + " as split_column,"
                                + " m.first_recorded_at > ?::date - ? as is_now from meeting m where not m.withdrawn"
                                + " and m.first_recorded_at > ?::date - ? and m.first_recorded_at <= ?::date + 1 and ",
                        until.toString(),
                        days - 1,
                        until.toString(),
                        days * (WINDOWS_BEFORE + 1) - 1,
                        until.toString()),
                QueryCondition.of(query),
                Condition.of(
                        "), counted as (select key, count(*) filter (where is_now) as now,"
                                + " (count(*) filter (where not is_now))::float8 / ? as before from found, "
                                + FacetColumn.values(by, "split_column")
                                + " as each (key) where key is not null group by key)"
                                + " select key, now, before, (now + 1) / (before + 1) as ratio from counted where now > 0"
                                + " order by ratio desc, now desc, key limit ?",
                        WINDOWS_BEFORE,
                        values));
        return all(select, row -> new Trend(row.getString(1), row.getLong(2), row.getDouble(3), row.getDouble(4)));
    }

    private <T> List<T> all(Condition select, Rows<T> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select.sql())) {
            select.set(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (row.next()) {
                    all.add(rows.read(row));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
