package org.readout.ingest.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs statements. A parameter may be a {@code String[]}, {@code Integer[]}, {@code Long[]} or {@code byte[][]}, which SQL takes apart by {@code unnest}. */
@ApplicationScoped
public class Sql {
    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    /** Changes rows; the answer is how many. */
    public int change(String statement, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepared(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Reads rows. */
    public <T> List<T> rows(RowReader<T> reader, String statement, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepared(connection, statement, parameters);
                ResultSet result = prepared.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Reads the first row, if there is one. */
    public <T> Optional<T> row(RowReader<T> reader, String statement, Object... parameters) {
        return rows(reader, statement, parameters).stream().findFirst();
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, value(connection, parameters[i]));
        }
        return prepared;
    }

    private static Object value(Connection connection, Object parameter) throws SQLException {
        return switch (parameter) {
            case String[] texts -> connection.createArrayOf("text", texts);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Long[] numbers -> connection.createArrayOf("int8", numbers);
            case byte[][] bytes -> connection.createArrayOf("bytea", bytes);
            case null, default -> parameter;
        };
    }

    /** Reads one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
