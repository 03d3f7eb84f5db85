package org.readout.ingest.desk.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.readout.events.ItemId;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.Unreadable;
import org.readout.ingest.deadletters.kafka.RefusedLines;
import org.readout.ingest.desk.Copy;
import org.readout.ingest.desk.Desk;
import org.readout.ingest.desk.Outcome;
import org.readout.ingest.desk.Publication;
import org.readout.ingest.sending.NotSent;
import org.readout.ingest.sql.SqlFailure;
import org.readout.ingest.tracing.TraceParent;

/** One batch at a time: decided in one transaction, published, and only then is its offset committed. */
@ApplicationScoped
class WireItemsConsumer {
    private final Desk desk;
    private final Publication publication;
    private final RefusedLines refused;
    private final Patience patience;

    WireItemsConsumer(Desk desk, Publication publication, RefusedLines refused, Patience patience) {
        this.desk = desk;
        this.publication = publication;
        this.refused = refused;
        this.patience = patience;
    }

    @Incoming("wire-items")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        var lines = new ArrayList<Line>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                lines.add(new Line(record, copy(record)));
            } catch (Unreadable e) {
                patience.until(() -> refused.refuse(record, e.getMessage(), false));
            }
        }
        patience.until(() -> take(lines));
    }

    private static Copy copy(ConsumerRecord<String, byte[]> record) throws Unreadable {
        Header trace = record.headers().lastHeader(TraceParent.HEADER);
        return new Copy(
                CloudEventRecords.readWireItem(record),
                CloudEventRecords.occasion(record),
                trace == null ? Optional.empty() : Optional.of(new String(trace.value(), StandardCharsets.US_ASCII)));
    }

    private void take(List<Line> lines) throws NotSent {
        try {
            Map<ItemId, Outcome> outcomes =
                    desk.take(lines.stream().map(Line::copy).toList());
            for (Line line : lines) {
                if (outcomes.get(line.copy().item().itemId()) instanceof Outcome.Dead(String cause)) {
                    refused.refuse(line.record(), cause, true);
                }
            }
            publication.publish(lines.stream()
                    .map(line -> line.copy().item().reportId())
                    .distinct()
                    .toList());
        } catch (SqlFailure e) {
            takeOneByOne(lines, e);
        }
    }

    // One item that the tables cannot hold fails its whole batch. The others must not suffer for it, nor wait for it.
    private void takeOneByOne(List<Line> lines, SqlFailure failure) throws NotSent {
        if (!failure.becauseOfData()) {
            throw failure;
        }
        if (lines.size() == 1) {
            refused.refuse(lines.getFirst().record(), "cannot be stored: " + failure.getMessage(), false);
            return;
        }
        for (Line line : lines) {
            take(List.of(line));
        }
    }

    private record Line(ConsumerRecord<String, byte[]> record, Copy copy) {}
}
