package org.readout.records.projection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.cfg.Configuration;
import org.readout.events.MeetingEvent;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.Unreadable;
import org.readout.records.projection.Heard;
import org.readout.testbed.EmbeddedDatabase;

/**
 * What a first version would do, with Hibernate: for each event a transaction that persists it, reads all events of its meeting, and persists or changes
 * their fold. It is the baseline of the benchmark.
 */
public final class PersistLoop implements AutoCloseable {
    private final SessionFactory sessions;

    /** A loop over the tables persisted_event and persisted_meeting, which are like those of the service. */
    public PersistLoop(String jdbcUrl) {
        sessions = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", jdbcUrl)
                .setProperty("jakarta.persistence.jdbc.user", EmbeddedDatabase.NAME)
                .setProperty("jakarta.persistence.jdbc.password", EmbeddedDatabase.NAME)
                .addAnnotatedClass(Event.class)
                .addAnnotatedClass(Kept.class)
                .buildSessionFactory();
    }

    /** Applies one line of the log. */
    public void apply(ConsumerRecord<String, byte[]> line) throws Unreadable {
        MeetingEvent arrived = CloudEventRecords.readMeetingEvent(line);
        sessions.inTransaction(session -> {
            session.persist(Event.of(arrived));
            List<MeetingEvent> events = session
                    .createQuery("from Event where meeting = :meeting", Event.class)
                    .setParameter("meeting", arrived.meetingId().value())
                    .list()
                    .stream()
                    .map(Event::read)
                    .toList();
            Kept kept = session.find(Kept.class, arrived.meetingId().value());
            Kept next = kept == null ? new Kept() : kept;
            next.become(MeetingColumns.of(new Heard(arrived.meetingId(), events)), line.offset());
            if (kept == null) {
                session.persist(next);
            }
        });
    }

    @Override
    public void close() {
        sessions.close();
    }

    @Entity(name = "Event")
    @Table(name = "persisted_event")
    static class Event {
        @Id
        @Column(name = "event_id")
        String id;

        @Column(name = "meeting_id")
        String meeting;

        @Column(name = "recorded_at")
        OffsetDateTime recordedAt;

        @Column(name = "report_id")
        String report;

        @Column(name = "data_type")
        String type;

        byte[] data;

        static Event of(MeetingEvent arrived) {
            var event = new Event();
            event.id = arrived.eventId().value();
            event.meeting = arrived.meetingId().value();
            event.recordedAt = arrived.recordedAt().atOffset(ZoneOffset.UTC);
            event.report = arrived.reportId().value();
            event.type = arrived.type();
            event.data = EventsJson.write(arrived);
            return event;
        }

        MeetingEvent read() {
            try {
                return EventsJson.readEvent(type, data);
            } catch (UnreadableJson e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Entity(name = "Kept")
    @Table(name = "persisted_meeting")
    static class Kept {
        @Id
        String id;

        long change;

        @Column(name = "first_change")
        long firstChange;

        @Column(name = "first_recorded_at")
        OffsetDateTime firstRecordedAt;

        @Column(name = "updated_at")
        OffsetDateTime updatedAt;

        byte[] record;

        @ColumnTransformer(write = "?::text[]", read = "states::text")
        String states;

        @ColumnTransformer(write = "?::text[]", read = "pairs::text")
        String pairs;

        @ColumnTransformer(write = "?::text[]", read = "represented::text")
        String represented;

        @ColumnTransformer(write = "?::text[]", read = "organisations::text")
        String organisations;

        @ColumnTransformer(write = "?::text[]", read = "persons::text")
        String persons;

        @ColumnTransformer(write = "?::jsonb", read = "names::text")
        String names;

        @ColumnTransformer(write = "?::jsonb", read = "roles::text")
        String roles;

        @ColumnTransformer(write = "?::text[]", read = "ranks::text")
        String ranks;

        @ColumnTransformer(write = "?::text[]", read = "topics::text")
        String topics;

        @ColumnTransformer(write = "?::text[]", read = "corridors::text")
        String corridors;

        String country;

        @ColumnTransformer(write = "?::text[]", read = "city::text")
        String city;

        String status;
        String format;

        @Column(name = "held_from")
        LocalDate heldFrom;

        @Column(name = "held_to")
        LocalDate heldTo;

        @ColumnTransformer(write = "?::text[]", read = "sources::text")
        String sources;

        int reports;

        @ColumnTransformer(write = "?::tsvector", read = "words::text")
        String words;

        void become(MeetingColumns columns, long number) {
            id = columns.heard().id().value();
            change = number;
            firstChange = firstChange == 0 ? number : firstChange;
            firstRecordedAt = columns.heard().firstRecordedAt().atOffset(ZoneOffset.UTC);
            updatedAt = columns.heard().updatedAt().atOffset(ZoneOffset.UTC);
            record = columns.record();
            states = columns.states();
            pairs = columns.pairs();
            represented = columns.represented();
            organisations = columns.organisations();
            persons = columns.persons();
            names = columns.names();
            roles = columns.roles();
            ranks = columns.ranks();
            topics = columns.topics();
            corridors = columns.corridors();
            country = columns.country();
            city = columns.city();
            status = columns.status();
            format = columns.format();
            heldFrom = columns.heldFrom() == null ? null : LocalDate.parse(columns.heldFrom());
            heldTo = columns.heldTo() == null ? null : LocalDate.parse(columns.heldTo());
            sources = columns.sources();
            reports = columns.reports();
            words = columns.words();
        }
    }
}
