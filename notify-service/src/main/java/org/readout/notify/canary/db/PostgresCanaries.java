package org.readout.notify.canary.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.readout.notify.canary.Canaries;
import org.readout.notify.database.Database;

@ApplicationScoped
class PostgresCanaries implements Canaries {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database database;

    PostgresCanaries(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean release(String guid, Instant now, Duration pause) {
        database.change("lock table canary in share row exclusive mode");
        database.change("delete from canary where released_at < ?", now.minus(KEPT));
        return database.change("""
                insert into canary (guid, released_at)
                select ?, ? where not exists (select 1 from canary where released_at > ?)""", guid, now, now.minus(pause)) == 1;
    }

    @Override
    public Optional<Duration> arrive(String guid, Instant now) {
        return database.row(
                        "update canary set arrived_at = ? where guid = ? and arrived_at is null returning released_at",
                        row -> row.time("released_at"),
                        now,
                        guid)
                .map(released -> Duration.between(released, now));
    }

    @Override
    public boolean isMissing(Instant now, Duration patience) {
        return database.row("""
                        select coalesce((select arrived_at is null from canary where released_at <= ?
                                          order by released_at desc limit 1), false) as missing""", row -> row.truth("missing"), now.minus(patience))
                .orElseThrow();
    }
}
