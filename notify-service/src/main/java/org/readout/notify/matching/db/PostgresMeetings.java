package org.readout.notify.matching.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.json.EventsJson;
import org.readout.notify.database.Database;
import org.readout.notify.matching.Meetings;

@ApplicationScoped
class PostgresMeetings implements Meetings {
    private final Database database;

    PostgresMeetings(Database database) {
        this.database = database;
    }

    @Override
    public long nextOffset(String topic, int partition) {
        return database.row(
                        "select next_offset from applied_offset where topic = ? and partition = ?",
                        row -> row.longNumber("next_offset"),
                        topic,
                        partition)
                .orElse(0L);
    }

    @Override
    public void moveOffset(String topic, int partition, long from, long to) {
        database.change(
                "insert into applied_offset (topic, partition, next_offset) values (?, ?, 0) on conflict do nothing",
                topic,
                partition);
        int moved = database.change(
                "update applied_offset set next_offset = ? where topic = ? and partition = ? and next_offset = ?",
                to,
                topic,
                partition,
                from);
        if (moved == 0) {
            throw new IllegalStateException(
                    "another node has applied " + topic + "-" + partition + " beyond offset " + from);
        }
    }

    @Override
    public Map<MeetingId, Meeting> find(Collection<MeetingId> ids) {
        List<MeetingEvent> events = database.rows(
                "select type, event from told where meeting_id = any (?)",
                row -> event(row.text("type"), row.json("event")),
                ids.stream().map(MeetingId::value).toList());
        var byMeeting = new HashMap<MeetingId, List<MeetingEvent>>();
        events.forEach(event -> byMeeting
                .computeIfAbsent(event.meetingId(), id -> new ArrayList<>())
                .add(event));
        var meetings = new HashMap<MeetingId, Meeting>();
        byMeeting.forEach((id, told) -> meetings.put(id, Meeting.of(id, told)));
        return meetings;
    }

    @Override
    public void keep(Collection<MeetingEvent> events) {
        database.change(
                """
                insert into told (meeting_id, report_id, type, event, recorded_at)
                select meeting_id, report_id, type, event::json, recorded_at
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                    as t (meeting_id, report_id, type, event, recorded_at)
                on conflict (meeting_id, report_id) do update set type = excluded.type, event = excluded.event""",
                each(events, event -> event.meetingId().value()),
                each(events, event -> event.reportId().value()),
                each(events, MeetingEvent::type),
                each(events, event -> new String(EventsJson.write(event), StandardCharsets.UTF_8)),
                each(events, MeetingEvent::recordedAt));
    }

    private static MeetingEvent event(String type, byte[] json) {
        try {
            return EventsJson.readEvent(type, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <C> List<C> each(Collection<MeetingEvent> events, Function<MeetingEvent, C> column) {
        return events.stream().map(column).toList();
    }
}
