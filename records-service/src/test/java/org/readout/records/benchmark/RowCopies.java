package org.readout.records.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of one table put into another like it, by the plainest fast statement there is: multi-row insert from unnest. */
final class RowCopies {
    private record Column(String name, String type) {
        boolean isBytes() {
            return type.equals("bytea");
        }
    }

    private final Connection from;
    private final String table;
    private final String target;
    private final String key;
    private final List<Column> columns = new ArrayList<>();
    private long nanos;

    RowCopies(Connection from, String table, String target, String key) throws SQLException {
        this.from = from;
        this.table = table;
        this.target = target;
        this.key = key;
        String sql = "select attname, format_type(atttypid, null) from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum";
        try (PreparedStatement select = from.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2)));
            }
        }
    }

    /** Copies the rows, so many at a time; only what the insert takes counts as time. */
    void copy(Connection to, int rowsAtATime, String where, String order) throws SQLException {
        to.setAutoCommit(false);
        String insert = "insert into " + target + " (" + names() + ") select "
                + columns.stream()
                        .map(column -> column.isBytes() ? column.name() : column.name() + "::" + column.type())
                        .collect(Collectors.joining(", "))
                + " from unnest("
                + columns.stream()
                        .map(column -> column.isBytes() ? "?::bytea[]" : "?::text[]")
                        .collect(Collectors.joining(", "))
                + ") as arrived (" + names() + ") on conflict (" + key + ") do nothing";
        String select = "select "
                + columns.stream()
                        .map(column -> column.isBytes() ? column.name() : column.name() + "::text")
                        .collect(Collectors.joining(", "))
                + " from " + table + " where " + where + " order by " + order;
        from.setAutoCommit(false);
        try (PreparedStatement read = from.prepareStatement(select);
                PreparedStatement write = to.prepareStatement(insert)) {
            read.setFetchSize(rowsAtATime);
            try (ResultSet row = read.executeQuery()) {
                var rows = new ArrayList<Object[]>();
                while (row.next()) {
                    rows.add(values(row));
                    if (rows.size() == rowsAtATime) {
                        write(to, write, rows);
                    }
                }
                write(to, write, rows);
            }
        }
        from.rollback();
    }

    long nanos() {
        return nanos;
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private Object[] values(ResultSet row) throws SQLException {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).isBytes() ? row.getBytes(i + 1) : row.getString(i + 1);
        }
        return values;
    }

    private void write(Connection to, PreparedStatement write, List<Object[]> rows) throws SQLException {
        long start = System.nanoTime();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            boolean bytes = columns.get(i).isBytes();
            Object[] values = rows.stream().map(row -> row[place]).toArray(bytes ? byte[][]::new : String[]::new);
            write.setArray(i + 1, to.createArrayOf(bytes ? "bytea" : "text", values));
        }
        write.executeUpdate();
        to.commit();
        nanos += System.nanoTime() - start;
        rows.clear();
    }
}
