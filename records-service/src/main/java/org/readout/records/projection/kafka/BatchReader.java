package org.readout.records.projection.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.readout.events.MeetingEvent;
import org.readout.events.json.EventsJson;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.Unreadable;
import org.readout.records.projection.Batch;

/** Makes a batch of what the log holds; the lines that are no event go to the dead letters. */
@ApplicationScoped
class BatchReader {
    private final ReadPosition position;
    private final DeadLetterDesk deadLetters;

    BatchReader(@Identifier(MeetingEventsConsumer.CHANNEL) ReadPosition position, DeadLetterDesk deadLetters) {
        this.position = position;
        this.deadLetters = deadLetters;
    }

    private sealed interface Line {
        record Read(MeetingEvent event) implements Line {}

        record Refused(ConsumerRecord<String, byte[]> record, String cause) implements Line {}
    }

    Batch read(ConsumerRecords<String, byte[]> records) {
        List<Line> lines = StreamSupport.stream(records.spliterator(), true)
                .map(BatchReader::read)
                .toList();
        deadLetters.send(lines.stream()
                .filter(Line.Refused.class::isInstance)
                .map(Line.Refused.class::cast)
                .map(refused -> DeadLetterDesk.letter(refused.record(), refused.cause()))
                .toList());
        return batch(
                records,
                lines.stream()
                        .filter(Line.Read.class::isInstance)
                        .map(line -> ((Line.Read) line).event())
                        .toList());
    }

    /** A batch that only passes these records. */
    Batch none(ConsumerRecords<String, byte[]> records) {
        return batch(records, List.of());
    }

    private Batch batch(ConsumerRecords<String, byte[]> records, List<MeetingEvent> events) {
        return new Batch(
                events,
                records.partitions().stream()
                        .map(partition -> position.stretch(partition, records.records(partition)))
                        .toList());
    }

    private static Line read(ConsumerRecord<String, byte[]> record) {
        try {
            MeetingEvent event = CloudEventRecords.readMeetingEvent(record);
            EventsJson.write(event);
            return new Line.Read(event);
        } catch (Unreadable e) {
            return new Line.Refused(record, e.getMessage());
        } catch (UncheckedIOException e) {
            // JSON may escape half of a surrogate pair, which no UTF-8 can hold.
            return new Line.Refused(
                    record, "cannot be written again: " + e.getCause().getMessage());
        }
    }
}
