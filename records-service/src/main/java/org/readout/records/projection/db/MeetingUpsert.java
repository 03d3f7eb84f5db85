package org.readout.records.projection.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.readout.records.meetings.db.Literal;

/** Keeps the new fold of meetings, all in one statement. */
record MeetingUpsert(Connection connection, String table) {

    /**
     * @param type of the array that carries the values
     * @param cast of one value to the column's type, where that is another
     */
    private record Column(String name, String type, String cast, Function<MeetingColumns, Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", "text", "", row -> row.heard().id().value()),
            new Column(
                    "first_recorded_at",
                    "timestamptz",
                    "",
                    row -> Literal.moment(row.heard().firstRecordedAt())),
            new Column(
                    "updated_at",
                    "timestamptz",
                    "",
                    row -> Literal.moment(row.heard().updatedAt())),
            new Column("record", "bytea", "", MeetingColumns::record),
            new Column("withdrawal", "bytea", "", MeetingColumns::withdrawal),
            new Column("states", "text", "::text[]", MeetingColumns::states),
            new Column("pairs", "text", "::text[]", MeetingColumns::pairs),
            new Column("represented", "text", "::text[]", MeetingColumns::represented),
            new Column("organisations", "text", "::text[]", MeetingColumns::organisations),
            new Column("persons", "text", "::text[]", MeetingColumns::persons),
            new Column("names", "text", "::jsonb", MeetingColumns::names),
            new Column("roles", "text", "::jsonb", MeetingColumns::roles),
            new Column("ranks", "text", "::text[]", MeetingColumns::ranks),
            new Column("topics", "text", "::text[]", MeetingColumns::topics),
            new Column("corridors", "text", "::text[]", MeetingColumns::corridors),
            new Column("country", "text", "", MeetingColumns::country),
            new Column("city", "text", "::text[]", MeetingColumns::city),
            new Column("status", "text", "", MeetingColumns::status),
            new Column("format", "text", "", MeetingColumns::format),
            new Column("held_from", "date", "", MeetingColumns::heldFrom),
            new Column("held_to", "date", "", MeetingColumns::heldTo),
            new Column("sources", "text", "::text[]", MeetingColumns::sources),
            new Column("reports", "int4", "", MeetingColumns::reports),
            new Column("words", "text", "::tsvector", MeetingColumns::words));

    private static final String ROWS = rows();

    private static String rows() {
        String names = join(COLUMNS.stream().map(Column::name));
        return " as known (change, first_change, " + names + ")\nselect change, change, "
                + join(COLUMNS.stream().map(column -> column.name() + column.cast()))
                + "\nfrom unnest(?::bigint[], " + join(COLUMNS.stream().map(column -> "?::" + column.type() + "[]"))
                + ") as arrived (change, " + names + ")\non conflict (id) do update set change = excluded.change, "
                + join(COLUMNS.stream().map(column -> column.name() + " = excluded." + column.name()))
                + "\nwhere excluded.change > known.change";
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    void execute(List<MeetingColumns> rows, long firstNumber) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("insert into " + table + ROWS)) {
            upsert.setArray(
                    1,
                    connection.createArrayOf(
                            "int8",
                            LongStream.range(firstNumber, firstNumber + rows.size())
                                    .boxed()
                                    .toArray()));
            for (int i = 0; i < COLUMNS.size(); i++) {
                Column column = COLUMNS.get(i);
                Stream<Object> of = rows.stream().map(column.value());
                Object[] values = column.type().equals("bytea") ? of.toArray(byte[][]::new) : of.toArray();
                upsert.setArray(i + 2, connection.createArrayOf(column.type(), values));
            }
            upsert.executeUpdate();
        }
    }
}
