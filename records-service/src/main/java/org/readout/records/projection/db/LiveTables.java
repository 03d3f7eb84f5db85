package org.readout.records.projection.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import org.readout.records.projection.ProjectionStore;

/** Gives the projection the tables that answer. */
class LiveTables {

    @Produces
    @ApplicationScoped
    ProjectionStore live(DataSource database) {
        return new PostgresProjectionStore(database, Tables.LIVE);
    }
}
