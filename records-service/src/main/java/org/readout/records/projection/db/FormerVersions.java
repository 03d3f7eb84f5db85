package org.readout.records.projection.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;

/** Keeps what meetings are until now, before they become something else. */
public record FormerVersions(Connection connection, String meeting, String former) {
    /** What a former version is found by, and its record. */
    public static final String COLUMNS =
            "record, states, represented, names, roles, ranks, topics, corridors, country, city, status, format,"
                    + " held_from, held_to, sources, reports, words";

    void keep(List<MeetingColumns> next, long firstNumber) throws SQLException {
        String sql = "insert into " + former + " (id, until, " + COLUMNS + ") select id, until, " + COLUMNS + " from "
                + meeting
                + " join unnest(?::text[], ?::bigint[]) as next (id, until) using (id)"
                + " where record is not null and not withdrawn";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            next.stream().map(row -> row.heard().id().value()).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int8",
                            LongStream.range(firstNumber, firstNumber + next.size())
                                    .boxed()
                                    .toArray()));
            insert.executeUpdate();
        }
    }
}
