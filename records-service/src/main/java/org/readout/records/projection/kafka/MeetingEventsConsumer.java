package org.readout.records.projection.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.readout.records.projection.Batch;
import org.readout.records.projection.MeetingProjection;
import org.readout.records.projection.Overtaken;

@ApplicationScoped
class MeetingEventsConsumer {
    static final String CHANNEL = "meeting-events";

    private final ReadPosition position;
    private final BatchReader reader;
    private final MeetingProjection projection;

    MeetingEventsConsumer(
            @Identifier(CHANNEL) ReadPosition position, BatchReader reader, MeetingProjection projection) {
        this.position = position;
        this.reader = reader;
        this.projection = projection;
    }

    // What cannot be read has gone to the dead letters. Whatever else fails (a database or a broker away for a minute)
    // would fail for every batch, so we wait with this one.
    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000, jitter = 200)
    void on(ConsumerRecords<String, byte[]> records) {
        ConsumerRecords<String, byte[]> next = position.notYetApplied(records);
        if (next.isEmpty()) {
            return;
        }
        Batch batch = reader.read(next);
        try {
            projection.apply(batch);
            next.partitions().forEach(partition -> position.moveBehind(partition, next.records(partition)));
        } catch (Overtaken e) {
            position.returnToTable(next.partitions());
        }
    }
}
