package org.readout.records.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.readout.records.meetings.db.MeetingRow;
import org.readout.records.search.Facet;

/** SQL as somebody writes it who knows the tables and wants just this one answer. */
final class ByHand {
    private ByHand() {}

    /** Meetings are read out of their rows as the service does it. */
    static List<String> meetings(Connection connection, String tail, int limit) throws SQLException {
        String sql = "select " + MeetingRow.COLUMNS + " from meeting m where not m.withdrawn and " + tail;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var ids = new ArrayList<String>();
            while (row.next()) {
                ids.add(MeetingRow.read(row).id().value());
            }
            return ids.size() > limit ? ids.subList(0, limit) : ids;
        }
    }

    static List<String> facets(Connection connection, String where, Set<Facet> facets, int values) throws SQLException {
        var lines = new ArrayList<String>();
        lines.addAll(lines(connection, "select 'total', count(*) from meeting m where not m.withdrawn and " + where));
        for (Facet facet : facets) {
            lines.addAll(lines(
                    connection,
                    "select '" + facet.word() + "', " + value(facet) + " as value, count(*) from meeting m"
                            + from(facet) + " where not m.withdrawn and " + where + " and " + value(facet)
                            + " is not null group by 2 order by 3 desc, 2 limit " + values));
        }
        return lines;
    }

    private static String value(Facet facet) {
        return switch (facet) {
            case STATE, PAIR, PERSON, ORGANISATION, TOPIC, CORRIDOR, RANK, SOURCE -> "each";
            case FORMAT, STATUS -> "m." + facet.word();
            case MONTH -> "to_char(m.held_from, 'YYYY-MM')";
        };
    }

    private static String from(Facet facet) {
        return switch (facet) {
            case STATE, PAIR, PERSON, ORGANISATION, TOPIC, CORRIDOR, RANK, SOURCE ->
                ", unnest(m." + facet.word() + "s) as each";
            case FORMAT, STATUS, MONTH -> "";
        };
    }

    static List<String> network(Connection connection, String where, String column, int edges) throws SQLException {
        List<String> ties = lines(
                connection,
                "select one, other, count(*) from meeting m, unnest(m." + column + ") one, unnest(m." + column
                        + ") other where not m.withdrawn and one < other and " + where
                        + " group by 1, 2 order by 3 desc, 1, 2 limit " + edges);
        String ids = ties.stream()
                .map(tie -> tie.substring(0, tie.lastIndexOf(' ')))
                .flatMap(tie -> column.equals("states") ? List.of(tie.split(" ")).stream() : persons(tie).stream())
                .distinct()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(","));
        var lines = new ArrayList<>(ties);
        lines.addAll(lines(
                connection,
                "select one, count(*) from meeting m, unnest(m." + column + ") one where not m.withdrawn and " + where
                        + " and one in (" + (ids.isEmpty() ? "''" : ids) + ") group by 1 order by 2 desc, 1"));
        return lines;
    }

    /** Names here are of two words each. */
    private static List<String> persons(String tie) {
        String[] words = tie.split(" ");
        return List.of(words[0] + " " + words[1], words[2] + " " + words[3]);
    }

    static List<String> lines(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (row.next()) {
                var line = new StringJoiner(" ");
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.add(row.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
