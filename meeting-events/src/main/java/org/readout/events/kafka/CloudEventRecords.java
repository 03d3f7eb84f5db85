package org.readout.events.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.readout.events.MeetingEvent;
import org.readout.events.WireItem;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;

/**
 * Writes and reads the records of {@code wire.items} and {@code meetings.reported}: CloudEvents 1.0.2 in the binary
 * content mode of the Kafka protocol binding (section 3.2).
 */
public final class CloudEventRecords {
    private static final URI DESK = URI.create("/readout/ingest/desk");
    private static final URI INTAKE = URI.create("/readout/ingest/intake");
    private static final String JSON = "application/json";

    private CloudEventRecords() {}

    /** The record of an event that is news, keyed by its meeting. */
    public static ProducerRecord<String, byte[]> write(MeetingEvent event) {
        return write(event, Occasion.LIVE);
    }

    /** The record of an event on an occasion, keyed by its meeting. */
    public static ProducerRecord<String, byte[]> write(MeetingEvent event, Occasion occasion) {
        CloudEvent cloudEvent = builder(occasion)
                .withId(event.eventId().value())
                .withSource(DESK)
                .withType(event.type())
                .withTime(event.recordedAt().atOffset(ZoneOffset.UTC))
                .withSubject(event.meetingId().value())
                .withData(JSON, EventsJson.write(event))
                .build();
        return KafkaMessageFactory.createWriter(
                        KafkaTopics.MEETINGS_REPORTED, event.meetingId().value())
                .writeBinary(cloudEvent);
    }

    /** The record of a wire item that is news, keyed by its story, so that the versions of one story stay in order. */
    public static ProducerRecord<String, byte[]> write(WireItem item) {
        return write(item, Occasion.LIVE);
    }

    /** The record of a wire item on an occasion, keyed by its story. */
    public static ProducerRecord<String, byte[]> write(WireItem item, Occasion occasion) {
        CloudEvent cloudEvent = builder(occasion)
                .withId(item.itemId().value())
                .withSource(INTAKE)
                .withType(WireItem.TYPE)
                .withTime(item.receivedAt().atOffset(ZoneOffset.UTC))
                .withSubject(item.reportId().value())
                .withData(JSON, EventsJson.write(item))
                .build();
        return KafkaMessageFactory.createWriter(
                        KafkaTopics.WIRE_ITEMS, item.reportId().value())
                .writeBinary(cloudEvent);
    }

    /**
     * Reads a record of {@code meetings.reported}.
     *
     * @throws Unreadable when it is no CloudEvent or carries no meeting event
     */
    public static MeetingEvent readMeetingEvent(ConsumerRecord<String, byte[]> record) throws Unreadable {
        CloudEvent event = cloudEvent(record);
        try {
            return EventsJson.readEvent(event.getType(), data(event));
        } catch (UnreadableJson e) {
            throw new Unreadable(e.getMessage(), e);
        }
    }

    /**
     * Reads a record of {@code wire.items}.
     *
     * @throws Unreadable when it is no CloudEvent or carries no wire item
     */
    public static WireItem readWireItem(ConsumerRecord<String, byte[]> record) throws Unreadable {
        CloudEvent event = cloudEvent(record);
        if (!event.getType().equals(WireItem.TYPE)) {
            throw new Unreadable("type is '" + event.getType() + "', expected " + WireItem.TYPE, null);
        }
        try {
            return EventsJson.readWireItem(data(event));
        } catch (UnreadableJson e) {
            throw new Unreadable(e.getMessage(), e);
        }
    }

    /** The occasion of a record; {@code LIVE} where none is told. */
    public static Occasion occasion(ConsumerRecord<?, ?> record) {
        Header header = record.headers().lastHeader("ce_" + Occasion.ATTRIBUTE);
        return header != null && Occasion.BACKFILL.word().equals(new String(header.value(), StandardCharsets.UTF_8))
                ? Occasion.BACKFILL
                : Occasion.LIVE;
    }

    private static CloudEventBuilder builder(Occasion occasion) {
        CloudEventBuilder builder = CloudEventBuilder.v1();
        return occasion == Occasion.LIVE ? builder : builder.withExtension(Occasion.ATTRIBUTE, occasion.word());
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> record) throws Unreadable {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable("no CloudEvent in Kafka binary mode: " + e.getMessage(), e);
        }
    }

    private static byte[] data(CloudEvent event) throws Unreadable {
        if (event.getData() == null) {
            throw new Unreadable("the event carries no data", null);
        }
        return event.getData().toBytes();
    }
}
