package org.readout.notify.database;

import java.sql.SQLException;

/** A statement did not run; whoever stands at the door waits and tries again. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql.strip(), cause);
    }
}
