package org.readout.records.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.readout.events.MeetingEvent;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Unreadable;
import org.readout.records.projection.Batch;
import org.readout.records.projection.MeetingProjection;
import org.readout.records.projection.Overtaken;
import org.readout.records.projection.ProjectionStore;
import org.readout.records.projection.db.PersistLoop;
import org.readout.records.projection.db.PostgresProjectionStore;
import org.readout.records.projection.db.Tables;

/**
 * Measures the projection from the bytes of the log to committed rows, in batches as they are polled: {@code ProjectionBenchmark FILE [MEETINGS]}. Beside it
 * the same rows by a bare insert, and by a loop with Hibernate that persists event for event.
 */
public final class ProjectionBenchmark {
    private static final long SEED = 20_261_125;
    private static final int POLLED = 1_000;
    private static final int WARM_UP = 5_000;
    private static final int PERSISTED = 3_000;
    private static final long NUMBERS_OF_THE_LOOP = 1_000_000_000;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final MeetingGenerator generator = new MeetingGenerator(SEED, new World(SEED));

    private ProjectionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ProjectionBenchmark();
        benchmark.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(arguments[0]).toFile(), benchmark.figures);
    }

    private void measure(int meetings) throws Exception {
        try (var database = new ScratchDatabase();
                Connection connection = database.connect("");
                Connection other = database.connect("");
                Statement statement = other.createStatement()) {
            statement.execute("create table bare_event (like meeting_event including all)");
            statement.execute("create table bare_meeting (like meeting including all)");
            project(connection, WARM_UP);
            statement.execute("truncate meeting, meeting_event, projection_offset");
            Projected ours = project(connection, meetings);
            note("meetings", meetings);
            note("events", (double) ours.events());
            note("eventsPerSecond", ours.events() / ours.seconds());

            var events = new RowCopies(connection, "meeting_event", "bare_event", "meeting_id, event_id, recorded_at");
            var rows = new RowCopies(connection, "meeting", "bare_meeting", "id");
            events.copy(other, POLLED, "meeting_id");
            rows.copy(other, POLLED, "change");
            double bare = ours.events() / (events.seconds() + rows.seconds());
            note("bareInsertEventsPerSecond", bare);
            note("toBareInsertRatio", ours.events() / ours.seconds() / bare);

            other.setAutoCommit(true);
            double persisted = persist(database, statement, meetings);
            note("persistLoopEventsPerSecond", persisted);
            note("toPersistLoopRatio", ours.events() / ours.seconds() / persisted);
        }
    }

    /** The loop is measured where its tables are half full, which is what it would meet on average. */
    private double persist(ScratchDatabase database, Statement statement, int meetings)
            throws SQLException, Unreadable {
        statement.execute("alter table bare_event rename to persisted_event");
        statement.execute("alter table bare_meeting rename to persisted_meeting");
        statement.execute(
                "delete from persisted_meeting where change > (select (min(change) + max(change)) / 2 from persisted_meeting)");
        statement.execute(
                "delete from persisted_event where not exists (select from persisted_meeting where id = meeting_id)");
        statement.execute("vacuum analyze persisted_meeting, persisted_event");
        long events = 0;
        long start = 0;
        try (var loop = new PersistLoop(database.jdbcUrl())) {
            for (int number = 0; number < PERSISTED + WARM_UP / 10; number++) {
                if (number == WARM_UP / 10) {
                    start = System.nanoTime();
                    events = 0;
                }
                for (MeetingEvent event : generator.meeting(meetings + number)) {
                    loop.apply(line(event, NUMBERS_OF_THE_LOOP + number));
                    events++;
                }
            }
        }
        return events / ((System.nanoTime() - start) / 1e9);
    }

    private record Projected(long events, double seconds) {}

    private Projected project(Connection connection, int meetings) throws SQLException, Overtaken, Unreadable {
        connection.setAutoCommit(false);
        ProjectionStore store = new PostgresProjectionStore(ScratchDatabase.always(connection), Tables.LIVE);
        long nanos = 0;
        long offset = 0;
        var polled = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (int number = 0; number < meetings; number++) {
            for (MeetingEvent event : generator.meeting(number)) {
                polled.add(line(event, offset + polled.size()));
                if (polled.size() == POLLED) {
                    long start = System.nanoTime();
                    apply(store, polled, offset);
                    connection.commit();
                    nanos += System.nanoTime() - start;
                    offset += polled.size();
                    polled.clear();
                }
            }
        }
        long start = System.nanoTime();
        apply(store, polled, offset);
        connection.commit();
        return new Projected(offset + polled.size(), (nanos + System.nanoTime() - start) / 1e9);
    }

    private static void apply(ProjectionStore store, List<ConsumerRecord<String, byte[]>> polled, long offset)
            throws Overtaken {
        List<MeetingEvent> events =
                polled.parallelStream().map(ProjectionBenchmark::read).toList();
        MeetingProjection.fold(new Batch(events, List.of(new Batch.Stretch(0, offset, offset + polled.size()))), store);
    }

    private static MeetingEvent read(ConsumerRecord<String, byte[]> line) {
        try {
            return CloudEventRecords.readMeetingEvent(line);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsumerRecord<String, byte[]> line(MeetingEvent event, long offset) {
        ProducerRecord<String, byte[]> sent = CloudEventRecords.write(event);
        return new ConsumerRecord<>(
                KafkaTopics.MEETINGS_REPORTED,
                0,
                offset,
                event.recordedAt().toEpochMilli(),
                TimestampType.CREATE_TIME,
                sent.key().length(),
                sent.value().length,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers()),
                java.util.Optional.empty());
    }

    private void note(String figure, double value) {
        figures.put(figure, value);
        System.out.printf("%-40s %,.2f%n", figure, value);
    }
}
