package org.readout.notify.database;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The row that a query stands at; what may be null is asked for as such. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return rows.getLong(column);
    }

    public boolean truth(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public Instant time(String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> timeIfAny(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** The bytes of a {@code json} column. */
    public byte[] json(String column) throws SQLException {
        return rows.getString(column).getBytes(StandardCharsets.UTF_8);
    }
}
