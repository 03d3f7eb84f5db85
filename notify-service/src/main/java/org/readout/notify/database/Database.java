package org.readout.notify.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs SQL in the current transaction, or each statement in its own where there is none. */
@ApplicationScoped
public class Database {
    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** All rows. */
    public <T> List<T> rows(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            var row = new Row(rows);
            while (rows.next()) {
                read.add(reader.read(row));
            }
            return read;
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    /** The only row, if there is one. */
    public <T> Optional<T> row(String sql, RowReader<T> reader, Object... parameters) {
        return rows(sql, reader, parameters).stream().findFirst();
    }

    /** How many rows an insert, update or delete touched. */
    public int change(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, value(connection, parameters[i]));
        }
        return statement;
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        return switch (parameter) {
            case Optional<?> optional -> optional.isPresent() ? value(connection, optional.get()) : null;
            case Instant time -> time.atOffset(ZoneOffset.UTC);
            case Collection<?> values -> array(connection, values);
            default -> parameter;
        };
    }

    private static Object array(Connection connection, Collection<?> values) throws SQLException {
        var elements = new Object[values.size()];
        int i = 0;
        for (Object element : values) {
            elements[i++] = value(connection, element);
        }
        return connection.createArrayOf(typeOf(values), elements);
    }

    /** Of an empty or all-empty collection the type cannot be seen; text casts to whatever the statement says. */
    private static String typeOf(Collection<?> values) {
        for (Object element : values) {
            Object present = element instanceof Optional<?> optional ? optional.orElse(null) : element;
            switch (present) {
                case null -> {}
                case Integer number -> {
                    return "int4";
                }
                case Long number -> {
                    return "int8";
                }
                case Boolean truth -> {
                    return "bool";
                }
                case Instant time -> {
                    return "timestamptz";
                }
                case byte[] bytes -> {
                    return "bytea";
                }
                default -> {
                    return "text";
                }
            }
        }
        return "text";
    }
}
