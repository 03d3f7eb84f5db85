package org.readout.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingReported;
import org.readout.events.WireItem;
import org.readout.events.json.EventsJson;

class CloudEventRecordsTest {

    @Test
    void an_event_travels_as_a_cloud_event_in_binary_mode_keyed_by_its_meeting() throws Exception {
        MeetingEvent event = EventsJson.readEvent(MeetingReported.TYPE, sample("meeting-reported.v1"));

        ProducerRecord<String, byte[]> written = CloudEventRecords.write(event);

        assertThat(written.topic()).isEqualTo("meetings.reported");
        assertThat(written.key()).isEqualTo(event.meetingId().value());
        assertThat(header(written, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(written, "ce_id")).isEqualTo(event.eventId().value());
        assertThat(header(written, "ce_type")).isEqualTo(MeetingReported.TYPE);
        assertThat(header(written, "ce_source")).isEqualTo("/readout/ingest/desk");
        assertThat(header(written, "ce_subject")).isEqualTo(event.meetingId().value());
        assertThat(header(written, "ce_time")).isEqualTo("2026-03-03T06:10:04.127Z");
        assertThat(header(written, "content-type")).isEqualTo("application/json");
        assertThat(CloudEventRecords.readMeetingEvent(received(written))).isEqualTo(event);
    }

    @Test
    void a_wire_item_travels_keyed_by_its_story() throws Exception {
        WireItem item = EventsJson.readWireItem(sample("wire-item.v1"));

        ProducerRecord<String, byte[]> written = CloudEventRecords.write(item);

        assertThat(written.key()).isEqualTo(item.reportId().value());
        assertThat(CloudEventRecords.readWireItem(received(written))).isEqualTo(item);
    }

    @Test
    void history_says_that_it_is_history_and_is_the_same_event() throws Exception {
        MeetingEvent event = EventsJson.readEvent(MeetingReported.TYPE, sample("meeting-reported.v1"));

        ConsumerRecord<String, byte[]> history = received(CloudEventRecords.write(event, Occasion.BACKFILL));
        ConsumerRecord<String, byte[]> news = received(CloudEventRecords.write(event));

        assertThat(CloudEventRecords.occasion(history)).isEqualTo(Occasion.BACKFILL);
        assertThat(CloudEventRecords.occasion(news)).isEqualTo(Occasion.LIVE);
        assertThat(CloudEventRecords.readMeetingEvent(history)).isEqualTo(event);
    }

    @Test
    void a_line_that_is_no_cloud_event_is_unreadable() {
        var line = new ConsumerRecord<>(KafkaTopics.MEETINGS_REPORTED, 0, 7L, "m", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> CloudEventRecords.readMeetingEvent(line))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("CloudEvent");
    }

    @Test
    void a_wire_item_among_the_meeting_events_is_unreadable() throws Exception {
        ConsumerRecord<String, byte[]> stray =
                received(CloudEventRecords.write(EventsJson.readWireItem(sample("wire-item.v1"))));

        assertThatThrownBy(() -> CloudEventRecords.readMeetingEvent(stray))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(WireItem.TYPE);
    }

    @Test
    void a_dead_letter_keeps_the_original_and_tells_where_it_stood_and_why() {
        byte[] original = {1, 2, 3};
        var line = new ConsumerRecord<>(KafkaTopics.MEETINGS_REPORTED, 3, 41L, "key", original);

        ConsumerRecord<String, byte[]> letter =
                received(DeadLetters.of(line, KafkaTopics.RECORDS_DEAD_LETTERS, "no CloudEvent"));

        assertThat(letter.value()).isEqualTo(original);
        assertThat(letter.key()).isEqualTo("key");
        assertThat(DeadLetters.header(letter, DeadLetters.TOPIC)).hasValue("meetings.reported");
        assertThat(DeadLetters.header(letter, DeadLetters.PARTITION)).hasValue("3");
        assertThat(DeadLetters.header(letter, DeadLetters.OFFSET)).hasValue("41");
        assertThat(DeadLetters.header(letter, DeadLetters.CAUSE)).hasValue("no CloudEvent");
    }

    private static String header(ProducerRecord<?, ?> written, String name) {
        return new String(written.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0L,
                0L,
                TimestampType.CREATE_TIME,
                0,
                sent.value().length,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("samples", name + ".json"));
    }
}
