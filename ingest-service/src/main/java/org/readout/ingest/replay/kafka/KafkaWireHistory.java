package org.readout.ingest.replay.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.events.WireItem;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Unreadable;
import org.readout.ingest.replay.WireHistory;

/** {@code wire.items} from zero. */
@ApplicationScoped
class KafkaWireHistory implements WireHistory {
    private static final Logger LOG = Logger.getLogger(KafkaWireHistory.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String servers;

    KafkaWireHistory(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    @Override
    public void read(Consumer<List<WireItem>> batches) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.WIRE_ITEMS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                batches.accept(items(consumer.poll(POLL)));
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                500);
    }

    // What cannot be read was a dead letter when the desk met it, and is none of a replay's business.
    private static List<WireItem> items(Iterable<ConsumerRecord<String, byte[]>> lines) {
        var items = new ArrayList<WireItem>();
        for (ConsumerRecord<String, byte[]> line : lines) {
            try {
                items.add(CloudEventRecords.readWireItem(line));
            } catch (Unreadable e) {
                LOG.debugf(
                        "Passed over %s-%d at %d: %s", line.topic(), line.partition(), line.offset(), e.getMessage());
            }
        }
        return items;
    }
}
