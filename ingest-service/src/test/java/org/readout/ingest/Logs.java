package org.readout.ingest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.events.MeetingEvent;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Unreadable;
import org.readout.testbed.Testbed;

/** The topics of this run, seen by somebody else than the service. */
public final class Logs {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Logs() {}

    /** Puts items on the log of wire items, as the intake would. */
    public static void append(WireItem... items) {
        for (WireItem item : items) {
            append(CloudEventRecords.write(item));
        }
    }

    public static void append(ProducerRecord<String, byte[]> line) {
        try (var producer = new KafkaProducer<>(connection(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(line).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All events of a report, once there are {@code count} of them. */
    public static List<MeetingEvent> events(ReportId report, int count) {
        return await("events of " + report)
                .atMost(PATIENCE)
                .until(() -> events(report), events -> events.size() >= count);
    }

    /** All events of a report that are there now, by version; what it tells before what it takes back. */
    public static List<MeetingEvent> events(ReportId report) {
        var events = new ArrayList<MeetingEvent>();
        for (ConsumerRecord<String, byte[]> line : lines(KafkaTopics.MEETINGS_REPORTED)) {
            MeetingEvent event = event(line);
            if (event.reportId().equals(report)) {
                events.add(event);
            }
        }
        events.sort(Comparator.comparingInt(MeetingEvent::version).thenComparing(MeetingEvent::type));
        return events;
    }

    /** The first line of a topic that is as wanted, once it is there. */
    public static ConsumerRecord<String, byte[]> line(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return await("a line of " + topic)
                .atMost(PATIENCE)
                .until(() -> lines(topic).stream().filter(wanted).findFirst(), line -> line.isPresent())
                .orElseThrow();
    }

    /** Every line of a topic that is there now. */
    public static List<ConsumerRecord<String, byte[]>> lines(String topic) {
        try (var consumer = new KafkaConsumer<>(connection(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var lines = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(lines::add);
            }
            return lines;
        }
    }

    private static MeetingEvent event(ConsumerRecord<String, byte[]> line) {
        try {
            return CloudEventRecords.readMeetingEvent(line);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties connection() {
        var properties = new Properties();
        properties.put("bootstrap.servers", Testbed.kafka().bootstrapServers());
        return properties;
    }
}
