package org.readout.ingest.grouping.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.ReportId;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.grouping.Tellings;
import org.readout.ingest.sql.Sql;

/** The tables {@code telling}, {@code event} and {@code sighting_key}. */
@ApplicationScoped
class PostgresTellings implements Tellings {
    private final Sql sql;

    PostgresTellings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ReportId> of(MeetingId meeting) {
        return sql.rows(
                row -> new ReportId(row.getString("report_id")),
                "select distinct report_id from telling where meeting_id = ? order by report_id",
                meeting.value());
    }

    @Override
    public MeetingReported last(ReportId report, MeetingId meeting) {
        return sql.row(
                        row -> reported(row.getBytes("data")),
                        """
                        select data from event where report_id = ? and meeting_id = ? and type = ?
                        order by sequence desc limit 1""",
                        report.value(),
                        meeting.value(),
                        MeetingReported.TYPE)
                .orElseThrow(() -> new IllegalStateException(report + " tells of " + meeting + " without an event"));
    }

    @Override
    public int nextPlace(ReportId report) {
        return sql.row(
                        row -> row.getInt("place"),
                        "update report set places = places + 1 where report_id = ? returning places - 1 as place",
                        report.value())
                .orElseThrow();
    }

    @Override
    public void move(ReportId report, MeetingId from, MeetingId to) {
        sql.change(
                "update telling set meeting_id = ? where report_id = ? and meeting_id = ?",
                to.value(),
                report.value(),
                from.value());
        sql.change(
                "update sighting_key set meeting_id = ? where report_id = ? and meeting_id = ?",
                to.value(),
                report.value(),
                from.value());
    }

    // What was said of this version before can be true once more: then it is said again, later, under the id that
    // belongs to it.
    @Override
    public void keep(List<MeetingEvent> events) {
        for (MeetingEvent event : events) {
            sql.change(
                    """
                    insert into event (event_id, meeting_id, report_id, type, data, occasion, decided_at)
                    values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                    on conflict (event_id) do update set data = excluded.data, occasion = excluded.occasion,
                        decided_at = excluded.decided_at, sent_at = null, sequence = default""",
                    event.eventId().value(),
                    event.meetingId().value(),
                    event.reportId().value(),
                    event.type(),
                    EventsJson.write(event),
                    Occasion.LIVE.name(),
                    event.recordedAt().toString());
        }
    }

    private static MeetingReported reported(byte[] data) {
        try {
            return (MeetingReported) EventsJson.readEvent(MeetingReported.TYPE, data);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(e);
        }
    }
}
