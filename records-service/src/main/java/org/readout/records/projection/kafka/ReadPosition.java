package org.readout.records.projection.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;
import org.readout.records.projection.Batch;
import org.readout.records.projection.MeetingProjection;

/** Where to read next in each partition: where the table says, from the moment the partition is ours. */
@ApplicationScoped
@Identifier(MeetingEventsConsumer.CHANNEL)
class ReadPosition implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(ReadPosition.class);

    private final MeetingProjection projection;
    private final KafkaClientService clients;
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> gaps = new ConcurrentHashMap<>();

    ReadPosition(MeetingProjection projection, KafkaClientService clients) {
        this.projection = projection;
        this.clients = clients;
    }

    @Override
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000, jitter = 200)
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            long offset = projection.nextOffset(partition.partition());
            next.put(partition, offset);
            consumer.seek(partition, offset);
        }
    }

    /** The records that are still to be applied, without holes. */
    ConsumerRecords<String, byte[]> notYetApplied(ConsumerRecords<String, byte[]> records) {
        var fresh = new HashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        for (TopicPartition partition : records.partitions()) {
            long expected = next.getOrDefault(partition, 0L);
            List<ConsumerRecord<String, byte[]>> open = records.records(partition).stream()
                    .filter(record -> record.offset() >= expected)
                    .toList();
            if (!open.isEmpty() && isNext(partition, expected, open.getFirst().offset())) {
                fresh.put(partition, open);
            }
        }
        return new ConsumerRecords<>(fresh, Map.<TopicPartition, OffsetAndMetadata>of());
    }

    /** A hole is either a batch that was on its way when the partition moved, or a log cut short: asking once more tells which. */
    private boolean isNext(TopicPartition partition, long expected, long first) {
        if (first == expected) {
            return true;
        }
        Long seen = gaps.put(partition, first);
        if (seen != null && seen == first) {
            LOG.warnf("%s has no offsets from %d to %d any more, going on behind them", partition, expected, first - 1);
            return true;
        }
        returnToTable(List.of(partition));
        return false;
    }

    /** The stretch from where we stand to the end of these records. */
    Batch.Stretch stretch(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        return new Batch.Stretch(
                partition.partition(),
                next.getOrDefault(partition, 0L),
                records.getLast().offset() + 1);
    }

    void moveBehind(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        next.put(partition, records.getLast().offset() + 1);
        gaps.remove(partition);
    }

    /** Reads on from where the table says. */
    void returnToTable(Collection<TopicPartition> partitions) {
        clients.<String, byte[]>getConsumer(MeetingEventsConsumer.CHANNEL)
                .runOnPollingThread(consumer -> {
                    onPartitionsAssigned(
                            consumer,
                            partitions.stream()
                                    .filter(consumer.assignment()::contains)
                                    .toList());
                })
                .await()
                .indefinitely();
    }
}
