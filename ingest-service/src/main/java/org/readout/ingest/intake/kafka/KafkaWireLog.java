package org.readout.ingest.intake.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.readout.events.WireItem;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.intake.WireLog;
import org.readout.ingest.sending.NotSent;
import org.readout.ingest.sending.Sender;
import org.readout.ingest.tracing.TraceParent;

/** {@code wire.items}. */
@ApplicationScoped
class KafkaWireLog implements WireLog {
    private final Sender sender;
    private final Counter accepted;

    KafkaWireLog(Sender sender, MeterRegistry meters) {
        this.sender = sender;
        accepted = meters.counter("readout.items.accepted");
    }

    @Override
    public void append(List<WireItem> items, Occasion occasion) throws NotSent {
        sender.send(items.stream().map(item -> line(item, occasion)).toList());
        accepted.increment(items.size());
    }

    private static ProducerRecord<String, byte[]> line(WireItem item, Occasion occasion) {
        ProducerRecord<String, byte[]> line = CloudEventRecords.write(item, occasion);
        TraceParent.current()
                .ifPresent(
                        parent -> line.headers().add(TraceParent.HEADER, parent.getBytes(StandardCharsets.US_ASCII)));
        return line;
    }
}
