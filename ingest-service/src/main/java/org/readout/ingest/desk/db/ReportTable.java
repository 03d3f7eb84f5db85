package org.readout.ingest.desk.db;

import static org.readout.ingest.desk.db.PostgresLedger.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.Extractor;
import org.readout.events.ItemId;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.ingest.desk.Decision;
import org.readout.ingest.desk.Standing;
import org.readout.ingest.desk.Standing.Telling;
import org.readout.ingest.sql.Sql;

/** What stands of each report, and what it tells. */
@ApplicationScoped
class ReportTable {
    private final Sql sql;

    ReportTable(Sql sql) {
        this.sql = sql;
    }

    Map<ReportId, Standing> standings(String[] reports) {
        Map<String, List<Telling>> tellings = new HashMap<>();
        sql.rows(
                row -> tellings.computeIfAbsent(row.getString("report_id"), report -> new ArrayList<>())
                        .add(new Telling(new MeetingId(row.getString("meeting_id")), claim(row.getBytes("claim")))),
                "select report_id, meeting_id, claim from telling where report_id = any(?) order by report_id, position",
                (Object) reports);
        var standings = new HashMap<ReportId, Standing>();
        sql.rows(
                row -> {
                    String report = row.getString("report_id");
                    return standings.put(new ReportId(report), standing(row, tellings.getOrDefault(report, List.of())));
                },
                "select * from report where report_id = any(?)",
                (Object) reports);
        return standings;
    }

    private static Standing standing(ResultSet row, List<Telling> tellings) throws SQLException {
        return new Standing(
                new ReportId(row.getString("report_id")),
                new ItemId(row.getString("item_id")),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("numbered", Integer.class)),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                PubStatus.valueOf(row.getString("status")),
                row.getInt("places"),
                Optional.ofNullable(row.getString("extractor")).map(ReportTable::extractor),
                tellings);
    }

    Map<String, ItemId> standingTexts(String[] sha256) {
        var texts = new HashMap<String, ItemId>();
        sql.rows(row -> texts.put(row.getString("text_sha256"), new ItemId(row.getString("item_id"))), """
                select distinct on (text_sha256) text_sha256, item_id from report join item using (item_id)
                where text_sha256 = any(?) and status = 'USABLE' order by text_sha256, received_at, item_id""", (Object)
                sha256);
        return texts;
    }

    /** Keeps the last of several versions of one report. */
    void keep(List<Decision> decisions) {
        var last = new LinkedHashMap<ReportId, Decision>();
        for (Decision decision : decisions) {
            decision.standing().ifPresent(standing -> last.put(standing.reportId(), decision));
        }
        if (last.isEmpty()) {
            return;
        }
        List<Standing> standings = last.values().stream()
                .map(decision -> decision.standing().orElseThrow())
                .toList();
        keepReports(List.copyOf(last.values()), standings);
        keepTellings(standings);
    }

    private void keepReports(List<Decision> decisions, List<Standing> standings) {
        sql.change(
                """
                insert into report (report_id, source, item_id, version, numbered, published_at, status, places,
                    told_at, text_sha256, extractor)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::timestamptz[], ?::text[], ?::int[],
                    ?::timestamptz[], ?::text[], ?::text[])
                on conflict (report_id) do update set item_id = excluded.item_id, version = excluded.version,
                    numbered = excluded.numbered, published_at = excluded.published_at, status = excluded.status,
                    places = excluded.places, told_at = excluded.told_at, text_sha256 = excluded.text_sha256,
                    extractor = excluded.extractor""",
                texts(standings, standing -> standing.reportId().value()),
                texts(decisions, decision -> decision.copy().item().source()),
                texts(standings, standing -> standing.itemId().value()),
                standings.stream().map(Standing::version).toArray(Integer[]::new),
                standings.stream()
                        .map(standing -> standing.numbered().orElse(null))
                        .toArray(Integer[]::new),
                texts(
                        standings,
                        standing ->
                                standing.publishedAt().map(Instant::toString).orElse(null)),
                texts(standings, standing -> standing.status().name()),
                standings.stream().map(Standing::places).toArray(Integer[]::new),
                texts(decisions, decision -> toldAt(decision.copy().item()).toString()),
                texts(decisions, decision -> decision.copy().item().textSha256()),
                texts(
                        standings,
                        standing -> standing.extractor()
                                .map(extractor -> extractor.name() + " " + extractor.version())
                                .orElse(null)));
    }

    private void keepTellings(List<Standing> standings) {
        sql.change("delete from telling where report_id = any(?)", (Object)
                texts(standings, standing -> standing.reportId().value()));
        var reports = new ArrayList<String>();
        var positions = new ArrayList<Integer>();
        var meetings = new ArrayList<String>();
        var claims = new ArrayList<byte[]>();
        for (Standing standing : standings) {
            for (Telling telling : standing.tellings()) {
                reports.add(standing.reportId().value());
                positions.add(positions.size());
                meetings.add(telling.meetingId().value());
                claims.add(EventsJson.write(telling.claim()));
            }
        }
        sql.change(
                """
                insert into telling (report_id, position, meeting_id, claim)
                select * from unnest(?::text[], ?::int[], ?::text[], ?::bytea[])""",
                reports.toArray(String[]::new),
                positions.toArray(Integer[]::new),
                meetings.toArray(String[]::new),
                claims.toArray(byte[][]::new));
    }

    private static Extractor extractor(String nameAndVersion) {
        int space = nameAndVersion.lastIndexOf(' ');
        return new Extractor(nameAndVersion.substring(0, space), nameAndVersion.substring(space + 1));
    }

    private static Instant toldAt(WireItem item) {
        return item.publishedAt().orElse(item.receivedAt());
    }

    private static MeetingClaim claim(byte[] json) {
        try {
            return EventsJson.read(MeetingClaim.class, json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
