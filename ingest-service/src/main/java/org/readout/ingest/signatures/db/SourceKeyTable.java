package org.readout.ingest.signatures.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.signatures.SigningKey;
import org.readout.ingest.signatures.SourceKey;
import org.readout.ingest.signatures.SourceKeys;
import org.readout.ingest.sql.Sql;

/** {@code source_key} in the schema {@code ingest}. */
@ApplicationScoped
class SourceKeyTable implements SourceKeys {
    private final Sql sql;

    SourceKeyTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SourceKey> of(String source) {
        return sql.rows(
                SourceKeyTable::key,
                "select * from source_key where source = ? and (ends_at is null or ends_at > now()) order by added_at, id",
                source);
    }

    // A key that has ended is forgotten when the next one comes, so that its bytes do not lie about.
    @Override
    @Transactional
    public boolean add(SourceKey key, Duration overlap) {
        sql.change("delete from source_key where ends_at <= now()");
        int added = sql.change(
                "insert into source_key (id, source, key, added_at) values (?, ?, ?, ?::timestamptz) on conflict (key) do nothing",
                key.id(),
                key.source(),
                key.key().written(),
                key.addedAt().toString());
        if (added == 1) {
            sql.change("""
                    update source_key set ends_at = least(ends_at, now() + ? * interval '1 millisecond')
                    where source = ? and id <> ?""", overlap.toMillis(), key.source(), key.id());
        }
        return added == 1;
    }

    @Override
    public boolean remove(String source, UUID id) {
        return sql.change("delete from source_key where source = ? and id = ?", source, id) == 1;
    }

    private static SourceKey key(ResultSet row) throws SQLException {
        return new SourceKey(
                row.getObject("id", UUID.class),
                row.getString("source"),
                SigningKey.read(row.getString("key")).orElseThrow(),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ends_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
