package org.readout.records.projection.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.readout.records.projection.Batch;
import org.readout.records.projection.MeetingProjection;
import org.readout.records.projection.Overtaken;
import org.readout.records.projection.Refused;

@ApplicationScoped
class MeetingEventsConsumer {
    static final String CHANNEL = "meeting-events";

    private final ReadPosition position;
    private final BatchReader reader;
    private final DeadLetterDesk deadLetters;
    private final MeetingProjection projection;

    MeetingEventsConsumer(
            @Identifier(CHANNEL) ReadPosition position,
            BatchReader reader,
            DeadLetterDesk deadLetters,
            MeetingProjection projection) {
        this.position = position;
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.projection = projection;
    }

    // What cannot be read or kept has gone to the dead letters. Whatever else fails (a database or a broker away for a
    // minute)
    // would fail for every batch, so we wait with this one.
    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000, jitter = 200)
    void on(ConsumerRecords<String, byte[]> records) {
        ConsumerRecords<String, byte[]> next = position.notYetApplied(records);
        if (next.isEmpty()) {
            return;
        }
        try {
            apply(next);
        } catch (Refused e) {
            next.partitions().forEach(partition -> applyHalves(partition, next.records(partition)));
        }
    }

    private void apply(ConsumerRecords<String, byte[]> records) {
        keep(records, reader.read(records));
    }

    /** One event that the store refuses keeps none of the others out. */
    private void applyHalves(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        int middle = records.size() / 2;
        if (middle > 0) {
            applyOrPutAway(partition, records.subList(0, middle));
        }
        applyOrPutAway(partition, records.subList(middle, records.size()));
    }

    private void applyOrPutAway(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        var some = new ConsumerRecords<>(Map.of(partition, records), Map.of());
        try {
            apply(some);
        } catch (Refused e) {
            if (records.size() > 1) {
                applyHalves(partition, records);
            } else {
                String cause = "cannot be kept: " + e.getMessage();
                deadLetters.send(List.of(DeadLetterDesk.letter(records.getFirst(), cause)));
                keep(some, reader.none(some));
            }
        }
    }

    private void keep(ConsumerRecords<String, byte[]> records, Batch batch) {
        try {
            projection.apply(batch);
            records.partitions().forEach(partition -> position.moveBehind(partition, records.records(partition)));
        } catch (Overtaken e) {
            position.returnToTable(records.partitions());
        }
    }
}
