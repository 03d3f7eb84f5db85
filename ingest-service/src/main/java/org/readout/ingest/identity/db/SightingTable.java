package org.readout.ingest.identity.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.ingest.identity.KnownMeetings;
import org.readout.ingest.identity.KnownMeetings.Sighting;
import org.readout.ingest.identity.Sightings;
import org.readout.ingest.identity.Sketch;
import org.readout.ingest.sql.Sql;

/** The words in the table {@code sighting_key}; the claims are those that the desk keeps. */
@ApplicationScoped
class SightingTable implements Sightings {
    private final Sql sql;

    SightingTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public KnownMeetings hold(Collection<String> keys) {
        var known = new KnownMeetings();
        if (keys.isEmpty()) {
            return known;
        }
        String[] words = keys.toArray(String[]::new);
        // In one order for all, or two desks could wait for each other. In a thousand groups, or a large batch would
        // need more locks than the
        // server has room for.
        sql.rows(row -> 1, """
                select pg_advisory_xact_lock(1, lock) from
                    (select distinct hashtext(word) & 1023 as lock from unnest(?::text[]) as word order by 1) as locks""", (Object) words);
        sql.rows(SightingTable::sighting, """
                        select report_id, meeting_id, claim, told_at from telling join report using (report_id)
                        where (report_id, meeting_id) in (select report_id, meeting_id from sighting_key where key = any(?))
                        order by report_id, position""", (Object) words).forEach(known::add);
        return known;
    }

    @Override
    public void keep(Collection<ReportId> reports, List<Sighting> sightings) {
        sql.change("delete from sighting_key where report_id = any(?)", (Object)
                reports.stream().map(ReportId::value).toArray(String[]::new));
        var keys = new ArrayList<String>();
        var of = new ArrayList<String>();
        var meetings = new ArrayList<String>();
        for (Sighting sighting : sightings) {
            for (String key : sighting.sketch().keys()) {
                keys.add(key);
                of.add(sighting.reportId().value());
                meetings.add(sighting.meetingId().value());
            }
        }
        sql.change("""
                insert into sighting_key (key, report_id, meeting_id)
                select * from unnest(?::text[], ?::text[], ?::text[]) on conflict do nothing""", keys.toArray(String[]::new), of.toArray(String[]::new), meetings.toArray(String[]::new));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        try {
            MeetingClaim claim = EventsJson.read(MeetingClaim.class, row.getBytes("claim"));
            return new Sighting(
                    new MeetingId(row.getString("meeting_id")),
                    new ReportId(row.getString("report_id")),
                    Sketch.of(
                            claim,
                            row.getObject("told_at", OffsetDateTime.class).toInstant()));
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
