package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.MeetingEvent;
import org.readout.local.sample.Morning;
import org.readout.local.suite.Suite;

/** What really travels on the topics is what the schemas and the AsyncAPI document say. */
class TrafficTest {
    private static final Suite SUITE = RunningSuite.SUITE;
    private static final Map<String, String> SCHEMAS = Map.of(
            "org.readout.wire.item.v1", "wire-item.v1",
            "org.readout.meeting.reported.v1", "meeting-reported.v1",
            "org.readout.meeting.withdrawn.v1", "meeting-withdrawn.v1");

    @BeforeAll
    static void play() throws InterruptedException {
        new Morning(SUITE).play();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.items", "meetings.reported"})
    void every_record_has_the_headers_and_the_shape_that_are_published(String topic) throws Exception {
        JsonNode headers = resource("asyncapi.yaml", new YAMLMapper()).at("/components/schemas/cloudEventHeaders");
        int checked = 0;
        for (ConsumerRecord<String, byte[]> record : all(topic)) {
            String type = header(record, "ce_type");
            if (type.isEmpty()) {
                continue; // another journey's poison
            }
            for (JsonNode required : headers.path("required")) {
                assertThat(header(record, required.asText()))
                        .as(required.asText())
                        .isNotEmpty();
            }
            assertThat(header(record, "content-type"))
                    .isEqualTo(headers.at("/properties/content-type/const").asText());
            assertThat(schema(SCHEMAS.get(type))
                            .validate(new String(record.value(), StandardCharsets.UTF_8), InputFormat.JSON))
                    .as(new String(record.value(), StandardCharsets.UTF_8))
                    .isEmpty();
            checked++;
        }
        assertThat(checked).isPositive();
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream file = MeetingEvent.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static JsonNode resource(String name, YAMLMapper yaml) throws IOException {
        try (InputStream file = MeetingEvent.class.getResourceAsStream(name)) {
            return yaml.readTree(file);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", SUITE.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
            return records;
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
