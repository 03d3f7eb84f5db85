package org.readout.records.rebuild.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.events.MeetingEvent;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Unreadable;
import org.readout.records.projection.Batch;
import org.readout.records.rebuild.EventLog;

@ApplicationScoped
class KafkaEventLog implements EventLog {
    private static final Logger LOG = Logger.getLogger(KafkaEventLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String bootstrapServers;

    KafkaEventLog(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public Reading open() {
        return new Walk(new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "records-rebuild",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1_000,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer()));
    }

    private static final class Walk implements Reading {
        private final KafkaConsumer<String, byte[]> consumer;
        private final Map<Integer, Long> position = new HashMap<>();

        private Walk(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
            List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.MEETINGS_REPORTED).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            partitions.forEach(partition -> position.put(partition.partition(), 0L));
        }

        @Override
        public Map<Integer, Long> ends() {
            var ends = new TreeMap<Integer, Long>();
            consumer.endOffsets(consumer.assignment())
                    .forEach((partition, end) -> ends.put(partition.partition(), end));
            return ends;
        }

        @Override
        public Optional<Batch> next(Map<Integer, Long> to) {
            while (to.entrySet().stream().anyMatch(end -> position.getOrDefault(end.getKey(), 0L) < end.getValue())) {
                ConsumerRecords<String, byte[]> records = consumer.poll(PATIENCE);
                if (!records.isEmpty()) {
                    return Optional.of(batch(records));
                }
            }
            return Optional.empty();
        }

        private Batch batch(ConsumerRecords<String, byte[]> records) {
            var events = new ArrayList<MeetingEvent>();
            var stretches = new ArrayList<Batch.Stretch>();
            for (TopicPartition partition : records.partitions()) {
                List<ConsumerRecord<String, byte[]>> lines = records.records(partition);
                lines.forEach(line -> read(line).ifPresent(events::add));
                long to = lines.getLast().offset() + 1;
                stretches.add(new Batch.Stretch(partition.partition(), position.get(partition.partition()), to));
                position.put(partition.partition(), to);
            }
            return new Batch(events, stretches);
        }

        /** What cannot be read lies among the dead letters since it first came. */
        private static Optional<MeetingEvent> read(ConsumerRecord<String, byte[]> line) {
            try {
                return Optional.of(CloudEventRecords.readMeetingEvent(line));
            } catch (Unreadable e) {
                LOG.infof(
                        "passing over %s-%d offset %d: %s",
                        line.topic(), line.partition(), line.offset(), e.getMessage());
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
