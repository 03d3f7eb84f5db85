package org.readout.ingest.sql;

import java.sql.SQLException;

/** The database did not do what it was asked. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DATA_EXCEPTION = "22";

    private final boolean becauseOfData;

    SqlFailure(SQLException cause) {
        super(cause);
        becauseOfData = cause.getSQLState() != null && cause.getSQLState().startsWith(DATA_EXCEPTION);
    }

    /** Whether the data can never be stored (SQLSTATE class 22), so that waiting would not help. */
    public boolean becauseOfData() {
        return becauseOfData;
    }
}
