package org.readout.ingest.syndication.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.ReportId;
import org.readout.ingest.sql.Sql;
import org.readout.ingest.syndication.KnownTexts;
import org.readout.ingest.syndication.ReportText;
import org.readout.ingest.syndication.TextSketch;
import org.readout.ingest.syndication.Texts;

/** {@code report_text} and its bands in the schema {@code ingest}. */
@ApplicationScoped
class TextTable implements Texts {
    /** What more reports have in common is the wording of a form, and would cost as much as there are reports. */
    private static final int MOST_OF_A_BAND = 200;

    private final Sql sql;

    TextTable(Sql sql) {
        this.sql = sql;
    }

    // Few groups, because the locks of a batch must find room in the server's table beside those of the reports and the
    // meetings, which are taken before.
    @Override
    public KnownTexts hold(Collection<ReportText> texts) {
        if (texts.isEmpty()) {
            return new KnownTexts();
        }
        Long[] bands = bands(texts);
        sql.rows(row -> 1, """
                select pg_advisory_xact_lock(2, lock) from
                    (select distinct (band & 63)::int as lock from unnest(?::bigint[]) as band order by 1) as locks""", (Object) bands);
        return known(bands, texts);
    }

    private KnownTexts known(Long[] bands, Collection<ReportText> texts) {
        var known = new KnownTexts();
        Instant first = texts.stream()
                .map(ReportText::receivedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = texts.stream()
                .map(ReportText::receivedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        sql.rows(
                        TextTable::text,
                        """
                        select * from report_text where report_id in
                            (select of_band.report_id from unnest(?::bigint[]) as wanted(band) cross join lateral
                                (select report_id from text_band where text_band.band = wanted.band
                                 order by report_id limit ?) as of_band)
                            and received_at between ?::timestamptz and ?::timestamptz order by received_at, item_id""",
                        bands,
                        MOST_OF_A_BAND,
                        first.minus(KnownTexts.LONGEST_APART).toString(),
                        last.plus(KnownTexts.LONGEST_APART).toString())
                .forEach(known::add);
        return known;
    }

    @Override
    public void keep(Collection<ReportId> reports, List<ReportText> texts) {
        if (!reports.isEmpty()) {
            // The bands go with their text.
            sql.change("delete from report_text where report_id = any(?)", (Object)
                    reports.stream().map(ReportId::value).toArray(String[]::new));
        }
        if (texts.isEmpty()) {
            return;
        }
        sql.change(
                """
                insert into report_text (report_id, item_id, source, received_at, sketch)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[])""",
                texts.stream().map(text -> text.reportId().value()).toArray(String[]::new),
                texts.stream().map(text -> text.itemId().value()).toArray(String[]::new),
                texts.stream().map(ReportText::source).toArray(String[]::new),
                texts.stream().map(text -> text.receivedAt().toString()).toArray(String[]::new),
                texts.stream().map(text -> text.sketch().bytes()).toArray(byte[][]::new));
        keepBands(texts);
    }

    private void keepBands(List<ReportText> texts) {
        var bands = new ArrayList<Long>();
        var reports = new ArrayList<String>();
        for (ReportText text : texts) {
            for (Long band : text.sketch().bands()) {
                bands.add(band);
                reports.add(text.reportId().value());
            }
        }
        sql.change(
                "insert into text_band (band, report_id) select * from unnest(?::bigint[], ?::text[])",
                bands.toArray(Long[]::new),
                reports.toArray(String[]::new));
    }

    @Override
    public Optional<ReportText> original(ReportId report) {
        return sql.row(TextTable::text, "select * from report_text where report_id = ?", report.value())
                .flatMap(text -> known(bands(List.of(text)), List.of(text)).original(text));
    }

    private static Long[] bands(Collection<ReportText> texts) {
        return texts.stream()
                .flatMap(text -> text.sketch().bands().stream())
                .distinct()
                .toArray(Long[]::new);
    }

    private static ReportText text(ResultSet row) throws SQLException {
        return new ReportText(
                new ReportId(row.getString("report_id")),
                new ItemId(row.getString("item_id")),
                row.getString("source"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                TextSketch.read(row.getBytes("sketch")));
    }
}
