package org.readout.notify.matching.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Occasion;
import org.readout.events.kafka.Unreadable;
import org.readout.notify.matching.Batch;
import org.readout.notify.matching.MeetingMatching;
import org.readout.notify.matching.Meetings;

/**
 * Reads {@code meetings.reported}, one batch of a partition at a time. Where to go on is told by the database, which the
 * offset shares with the alerts; Kafka's own committed offsets are for tools that show the lag. Whatever fails other than
 * reading a line would fail for every line, so the batch waits and is fetched again.
 */
@ApplicationScoped
class MeetingEventsConsumer {
    private static final Logger LOG = Logger.getLogger(MeetingEventsConsumer.class);
    private static final String GROUP = "notify-service";
    private static final int PARTITIONS = 4;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** When a node dies, what it had in hand is taken up after this long. */
    private static final Duration TAKEN_UP_AFTER = Duration.ofSeconds(12);

    private final Map<String, Object> broker;
    private final MeetingMatching matching;
    private final Meetings meetings;
    private final DeadLetterOffice deadLetters;
    private final Stream stream;
    private final Set<TopicPartition> unplaced = new HashSet<>();
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopping;
    private Thread thread;

    MeetingEventsConsumer(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            MeetingMatching matching,
            Meetings meetings,
            DeadLetterOffice deadLetters,
            Stream stream) {
        this.broker = broker;
        this.matching = matching;
        this.meetings = meetings;
        this.deadLetters = deadLetters;
        this.stream = stream;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("meetings-reported").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        KafkaConsumer<String, byte[]> running = consumer;
        if (running != null) {
            running.wakeup();
        }
        thread.join();
    }

    private void run() {
        while (!stopping) {
            try {
                read();
            } catch (WakeupException e) {
                stream.stopped();
            } catch (RuntimeException | ExecutionException e) {
                waitFor(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void read() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(broker)) {
            KafkaTopics.createMissing(admin, PARTITIONS);
        }
        try (var reading = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            unplaced.clear();
            consumer = reading;
            reading.subscribe(List.of(KafkaTopics.MEETINGS_REPORTED), new Assignment(reading));
            while (!stopping) {
                round(reading);
            }
        }
    }

    private void round(KafkaConsumer<String, byte[]> reading) throws InterruptedException {
        ConsumerRecords<String, byte[]> records = reading.poll(POLL);
        var open = new ArrayList<>(records.partitions());
        try {
            place(reading);
            while (!open.isEmpty()) {
                apply(records.records(open.getFirst()));
                open.removeFirst();
            }
            stream.flows();
            if (!records.isEmpty()) {
                reading.commitAsync();
            }
        } catch (RuntimeException | ExecutionException e) {
            open.forEach(partition -> reading.seek(
                    partition, records.records(partition).getFirst().offset()));
            waitFor(e);
        }
    }

    private void apply(List<ConsumerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        var lines = new ArrayList<Batch.Line>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                lines.add(new Batch.Line(
                        record.offset(),
                        CloudEventRecords.readMeetingEvent(record),
                        CloudEventRecords.occasion(record) == Occasion.LIVE));
            } catch (Unreadable e) {
                deadLetters.send(record, e.getMessage());
            }
        }
        ConsumerRecord<String, byte[]> last = records.getLast();
        Spans spans = Spans.of(records);
        try {
            matching.apply(new Batch(last.topic(), last.partition(), lines, last.offset() + 1));
        } finally {
            spans.end();
        }
        deadLetters.forget();
    }

    /** Goes on where the database says. Until it has said so, an assigned partition rests. */
    private void place(KafkaConsumer<String, byte[]> reading) {
        var offsets = new HashMap<TopicPartition, Long>();
        unplaced.forEach(
                partition -> offsets.put(partition, meetings.nextOffset(partition.topic(), partition.partition())));
        offsets.forEach(reading::seek);
        reading.resume(offsets.keySet());
        unplaced.clear();
    }

    private void waitFor(Exception cause) {
        stream.waits(cause);
        LOG.warnf("meetings.reported waits: %s", cause.getMessage());
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) TAKEN_UP_AFTER.toMillis());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "500");
        return settings;
    }

    private final class Assignment implements ConsumerRebalanceListener {
        private final KafkaConsumer<String, byte[]> reading;

        private Assignment(KafkaConsumer<String, byte[]> reading) {
            this.reading = reading;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            reading.pause(partitions);
            unplaced.addAll(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            unplaced.removeAll(partitions);
        }
    }
}
