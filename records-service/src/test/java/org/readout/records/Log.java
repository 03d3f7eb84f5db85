package org.readout.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.readout.events.MeetingEvent;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.testbed.Testbed;

/** The desk's side of the log: what a test publishes, and what came to lie among the dead letters. */
public final class Log {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Testbed.kafka().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Log() {}

    public static void publish(MeetingEvent... events) {
        publish(Arrays.asList(events));
    }

    public static void publish(List<? extends MeetingEvent> events) {
        send(events.stream().map(CloudEventRecords::write).toList());
    }

    /** A line as it is, read or not. */
    public static void publishLine(String key, byte[] value) {
        send(List.of(new ProducerRecord<>(KafkaTopics.MEETINGS_REPORTED, key, value)));
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        try {
            for (Future<?> sent : records.stream().map(PRODUCER::send).toList()) {
                sent.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<ConsumerRecord<String, byte[]>> deadLetters() {
        var letters = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Testbed.kafka().bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(KafkaTopics.RECORDS_DEAD_LETTERS));
            for (int polls = 0; polls < 10 && letters.isEmpty(); polls++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(letters::add);
            }
        }
        return letters;
    }
}
