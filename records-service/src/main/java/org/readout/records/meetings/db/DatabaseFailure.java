package org.readout.records.meetings.db;

import java.sql.SQLException;

/** The database did not answer as it should; whoever waits for it may ask again. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    public DatabaseFailure(SQLException cause) {
        super(cause);
        state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** Whether it gave up because the question took too long (SQLSTATE 57014). */
    public boolean isTimeOut() {
        return state.equals("57014");
    }

    /** Whether it refused the values themselves (SQLSTATE classes 22 and 54), so that asking again cannot help. */
    public boolean isOfValues() {
        return state.startsWith("22") || state.startsWith("54");
    }
}
