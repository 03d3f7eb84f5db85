package org.readout.records.numbers.db;

import javax.sql.DataSource;
import org.readout.records.numbers.MeetingNumbers;

/** Opens the numbers without the service around them. */
public final class Counting {
    private Counting() {}

    public static MeetingNumbers in(DataSource database) {
        return new PostgresMeetingNumbers(database);
    }
}
