package org.readout.ingest.rights.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.events.Usage;
import org.readout.ingest.rights.Rights;
import org.readout.ingest.sql.Sql;

/** {@code source_right} in the schema {@code ingest}. */
@ApplicationScoped
class RightTable implements Rights {
    private final Sql sql;

    RightTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Usage> of(Collection<String> sources) {
        return map(sql.rows(
                row -> new Right(row.getString("source"), Usage.valueOf(row.getString("usage"))),
                "select source, usage from source_right where source = any(?)",
                (Object) sources.toArray(String[]::new)));
    }

    @Override
    public Map<String, Usage> all() {
        return map(sql.rows(
                row -> new Right(row.getString("source"), Usage.valueOf(row.getString("usage"))),
                "select source, usage from source_right"));
    }

    @Override
    public void set(String source, Usage usage) {
        sql.change(
                "insert into source_right (source, usage) values (?, ?) on conflict (source) do update set usage = excluded.usage",
                source,
                usage.name());
    }

    private static Map<String, Usage> map(List<Right> rights) {
        return rights.stream().collect(Collectors.toMap(Right::source, Right::usage));
    }

    private record Right(String source, Usage usage) {}
}
