package org.readout.ingest.desk.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.ingest.desk.Dispatch;
import org.readout.ingest.desk.EventLog;
import org.readout.ingest.sending.NotSent;
import org.readout.ingest.sending.Sender;
import org.readout.ingest.tracing.TraceParent;

/** {@code meetings.reported}. */
@ApplicationScoped
class KafkaEventLog implements EventLog {
    private final Sender sender;

    KafkaEventLog(Sender sender) {
        this.sender = sender;
    }

    @Override
    public void append(List<Dispatch> dispatches) throws NotSent {
        sender.send(dispatches.stream().map(KafkaEventLog::line).toList());
    }

    private static ProducerRecord<String, byte[]> line(Dispatch dispatch) {
        ProducerRecord<String, byte[]> line = CloudEventRecords.write(dispatch.event(), dispatch.occasion());
        dispatch.traceParent()
                .ifPresent(
                        parent -> line.headers().add(TraceParent.HEADER, parent.getBytes(StandardCharsets.US_ASCII)));
        return line;
    }
}
