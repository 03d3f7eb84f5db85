package org.readout.ingest.desk.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.MeetingEvent;
import org.readout.events.ReportId;
import org.readout.ingest.desk.Copy;
import org.readout.ingest.desk.Decision;
import org.readout.ingest.desk.Dispatch;
import org.readout.ingest.desk.Ledger;
import org.readout.ingest.desk.Outcome;
import org.readout.ingest.desk.Standing;
import org.readout.ingest.sql.Sql;

/** The ledger in the schema {@code ingest}; items here, the rest in the tables beside. */
@ApplicationScoped
class PostgresLedger implements Ledger {
    private final Sql sql;
    private final ReportTable reports;
    private final EventTable events;
    private final EmbargoTable embargoes;

    PostgresLedger(Sql sql, ReportTable reports, EventTable events, EmbargoTable embargoes) {
        this.sql = sql;
        this.reports = reports;
        this.events = events;
        this.embargoes = embargoes;
    }

    @Override
    public Instant hold(Collection<ReportId> held) {
        // In one order for all, or two desks could wait for each other.
        sql.rows(row -> 1, """
                select pg_advisory_xact_lock(lock) from
                    (select distinct hashtextextended(id, 0) as lock from unnest(?::text[]) as id order by 1) as locks""", (Object) ids(held));
        return sql.row(row -> instant(row, "now"), "select clock_timestamp() as now")
                .orElseThrow();
    }

    @Override
    public Map<ItemId, Outcome> known(Collection<ItemId> items) {
        var known = new HashMap<ItemId, Outcome>();
        sql.rows(
                row -> known.put(new ItemId(row.getString("item_id")), outcome(row)),
                "select item_id, outcome, detail from item where item_id = any(?) and outcome <> 'dead-letter'",
                (Object) items.stream().map(ItemId::value).toArray(String[]::new));
        return known;
    }

    @Override
    public Map<ReportId, Standing> standings(Collection<ReportId> wanted) {
        return reports.standings(ids(wanted));
    }

    @Override
    public Map<String, ItemId> texts(Collection<String> sha256) {
        return reports.standingTexts(sha256.toArray(String[]::new));
    }

    @Override
    public void keep(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        keepItems(decisions);
        reports.keep(decisions);
        events.keep(decisions);
        embargoes.keep(decisions);
    }

    private void keepItems(List<Decision> decisions) {
        sql.change(
                """
                insert into item (item_id, report_id, source, outcome, detail, received_at, decided_at)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::timestamptz[], ?::timestamptz[])
                on conflict (item_id) do update set outcome = excluded.outcome, detail = excluded.detail,
                    decided_at = excluded.decided_at""",
                texts(decisions, decision -> decision.copy().item().itemId().value()),
                texts(decisions, decision -> decision.copy().item().reportId().value()),
                texts(decisions, decision -> decision.copy().item().source()),
                texts(decisions, decision -> decision.outcome().word()),
                texts(decisions, decision -> OutcomeColumn.json(decision.outcome())),
                texts(decisions, decision -> decision.copy().item().receivedAt().toString()),
                texts(decisions, decision -> decision.decidedAt().toString()));
    }

    @Override
    public List<Copy> due(int atMost) {
        return embargoes.due(atMost);
    }

    @Override
    public List<Dispatch> unsent(Collection<ReportId> of) {
        return events.unsent(ids(of));
    }

    @Override
    public List<Dispatch> overdue(int atMost) {
        return events.overdue(atMost);
    }

    @Override
    public void sent(List<MeetingEvent> sent) {
        events.sent(sent);
    }

    @Override
    public Optional<Entry> find(ItemId item) {
        return sql.row(
                row -> new Entry(
                        item,
                        new ReportId(row.getString("report_id")),
                        row.getString("source"),
                        outcome(row),
                        instant(row, "received_at"),
                        instant(row, "decided_at"),
                        Optional.ofNullable(row.getString("standing")).map(ItemId::new)),
                """
                select item.*, report.item_id as standing from item left join report using (report_id)
                where item.item_id = ?""",
                item.value());
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return OutcomeColumn.outcome(row.getString("outcome"), row.getString("detail"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static <T> String[] texts(List<T> of, java.util.function.Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private static String[] ids(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::value).toArray(String[]::new);
    }
}
