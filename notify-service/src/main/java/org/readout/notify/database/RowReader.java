package org.readout.notify.database;

import java.sql.SQLException;

/** Reads one row. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row) throws SQLException;
}
