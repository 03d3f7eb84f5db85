package org.readout.ingest.desk.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.sending.NotSent;
import org.readout.ingest.sending.Sender;

/** Lines of {@code wire.items} that nobody can work with, put aside so that the others go on. */
@ApplicationScoped
class RefusedLines {
    private static final Logger LOG = Logger.getLogger(RefusedLines.class);

    private final Sender sender;
    private final Counter refused;

    RefusedLines(Sender sender, MeterRegistry meters) {
        this.sender = sender;
        refused = meters.counter("readout.dead.letters");
    }

    void refuse(ConsumerRecord<String, byte[]> line, String cause) throws NotSent {
        LOG.warnf("Dead letter %s-%d at %d: %s", line.topic(), line.partition(), line.offset(), cause);
        sender.send(List.of(DeadLetters.of(line, KafkaTopics.INGEST_DEAD_LETTERS, cause)));
        refused.increment();
    }
}
