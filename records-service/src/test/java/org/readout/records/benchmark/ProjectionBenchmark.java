package org.readout.records.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * the same rows by a bare insert, and a loop with Hibernate that persists event for event.
 */
public final class ProjectionBenchmark {
    private static final long SEED = 20_261_125;
    private static final int POLLED = 1_000;
    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 20;
    private static final int PERSISTED_A_ROUND = 150;
    private static final int MEETINGS_OF_THE_LOOP = 100_000_000;

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
            statement.execute("create table persisted_event (like meeting_event including all)");
            statement.execute("create table persisted_meeting (like meeting including all)");
            try (var loop = new PersistLoop(database.jdbcUrl())) {
                var warmUp = new Rounds(connection, other, loop);
                warmUp.run(WARM_UP);
                other.commit();
                other.setAutoCommit(true);
                statement.execute(
                        "truncate meeting, meeting_event, meeting_former, projection_offset, persisted_event, persisted_meeting");
                var rounds = new Rounds(connection, other, loop);
                for (int round = 1; round <= ROUNDS; round++) {
                    rounds.run(meetings / ROUNDS);
                    System.out.printf("%s%n", rounds);
                }
                note("meetings", rounds.meetings);
                note("events", (double) rounds.projected.count);
                note("eventsPerSecond", rounds.projected.perSecond());
                note("bareInsertEventsPerSecond", rounds.bare.perSecond());
                note("persistLoopEventsPerSecond", rounds.persisted.perSecond());
                note("toBareInsertRatio", rounds.projected.perSecond() / rounds.bare.perSecond());
                note("toPersistLoopRatio", rounds.projected.perSecond() / rounds.persisted.perSecond());
            }
        }
    }

    /** So many events in so much time. */
    private static final class Pace {
        private long count;
        private long nanos;

        void add(long more, long took) {
            count += more;
            nanos += took;
        }

        double perSecond() {
            return count / (nanos / 1e9);
        }
    }

    /** The three take turns while their tables fill alike, so that whatever else the machine does slows all of them. */
    private final class Rounds {
        private final Connection connection;
        private final Connection other;
        private final PersistLoop loop;
        private final ProjectionStore store;
        private final Pace projected = new Pace();
        private final Pace bare = new Pace();
        private final Pace persisted = new Pace();
        private int meetings;
        private int looped = MEETINGS_OF_THE_LOOP;
        private long offset;
        private long change;

        Rounds(Connection connection, Connection other, PersistLoop loop) throws SQLException {
            this.connection = connection;
            this.other = other;
            this.loop = loop;
            connection.setAutoCommit(false);
            store = new PostgresProjectionStore(ScratchDatabase.always(connection), Tables.LIVE);
            change = lastChange();
        }

        void run(int more) throws SQLException, Overtaken, Unreadable {
            long before = projected.count;
            project(more);
            copy(projected.count - before);
            persist();
        }

        private void project(int more) throws SQLException, Overtaken {
            var polled = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (int end = meetings + more; meetings < end; meetings++) {
                for (MeetingEvent event : generator.meeting(meetings)) {
                    polled.add(line(event, offset + polled.size()));
                }
                if (polled.size() >= POLLED || meetings == end - 1) {
                    long start = System.nanoTime();
                    apply(store, polled, offset);
                    connection.commit();
                    projected.add(polled.size(), System.nanoTime() - start);
                    offset += polled.size();
                    polled.clear();
                }
            }
        }

        private void copy(long events) throws SQLException {
            var told =
                    new RowCopies(connection, "meeting_event", "persisted_event", "meeting_id, event_id, recorded_at");
            var rows = new RowCopies(connection, "meeting", "persisted_meeting", "id");
            String changed = "change > " + change;
            told.copy(other, POLLED, "meeting_id in (select id from meeting where " + changed + ")", "meeting_id");
            rows.copy(other, POLLED, changed, "change");
            bare.add(events, told.nanos() + rows.nanos());
            change = lastChange();
        }

        private void persist() throws Unreadable {
            for (int end = looped + PERSISTED_A_ROUND; looped < end; looped++) {
                List<MeetingEvent> events = generator.meeting(looped);
                long start = System.nanoTime();
                for (MeetingEvent event : events) {
                    loop.apply(line(event, 100L * looped));
                }
                persisted.add(events.size(), System.nanoTime() - start);
            }
        }

        private long lastChange() throws SQLException {
            try (Statement select = connection.createStatement();
                    ResultSet row = select.executeQuery("select last from change_counter")) {
                row.next();
                return row.getLong(1);
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d meetings: %,.0f events a second, bare %,.0f, loop %,.0f",
                    meetings,
                    projected.perSecond(),
                    bare.perSecond(),
                    persisted.perSecond());
        }
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
                Optional.empty());
    }

    private void note(String figure, double value) {
        figures.put(figure, value);
        System.out.printf("%-40s %,.2f%n", figure, value);
    }
}
