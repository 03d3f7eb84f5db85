package org.readout.records.search.db;

import javax.sql.DataSource;
import org.readout.records.search.MeetingSearch;

/** Opens the search without the service around it. */
public final class Searching {
    private Searching() {}

    public static MeetingSearch in(DataSource database) {
        return new PostgresMeetingSearch(database);
    }
}
