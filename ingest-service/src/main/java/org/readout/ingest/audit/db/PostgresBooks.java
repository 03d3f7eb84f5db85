package org.readout.ingest.audit.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.readout.ingest.audit.Audit;
import org.readout.ingest.audit.Books;
import org.readout.ingest.desk.Progress;
import org.readout.ingest.sql.Sql;

/** One statement sees one moment. */
@ApplicationScoped
class PostgresBooks implements Books {
    private final Sql sql;
    private final Progress progress;

    PostgresBooks(Sql sql, Progress progress) {
        this.sql = sql;
        this.progress = progress;
    }

    @Override
    public Audit audit() {
        long inFlight = progress.linesAhead();
        return sql.row(
                        row -> new Audit(
                                row.getLong("items") + row.getLong("no_items"),
                                row.getLong("reported"),
                                row.getLong("no_meeting"),
                                row.getLong("duplicate"),
                                row.getLong("withdrawn"),
                                row.getLong("waiting"),
                                row.getLong("dead") + row.getLong("no_items"),
                                inFlight),
                        """
                        select count(*) as items,
                               count(*) filter (where outcome = 'reported') as reported,
                               count(*) filter (where outcome = 'no-meeting') as no_meeting,
                               count(*) filter (where outcome = 'duplicate') as duplicate,
                               count(*) filter (where outcome = 'withdrawn') as withdrawn,
                               count(*) filter (where outcome = 'waiting') as waiting,
                               count(*) filter (where outcome = 'dead-letter') as dead,
                               (select count(*) from dead_letter where not of_item) as no_items
                        from item""")
                .orElseThrow();
    }
}
