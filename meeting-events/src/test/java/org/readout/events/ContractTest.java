package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.json.EventsJson;
import org.readout.events.json.UnreadableJson;

/** The approved lines in {@code samples/} never change: what was once written can be read for ever. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"meeting-reported.v1", "meeting-withdrawn.v1", "wire-item.v1"})
    void an_approved_line_agrees_with_its_schema(String name) throws IOException {
        assertThat(schema(name).validate(sample(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting-reported.v1", "meeting-withdrawn.v1", "wire-item.v1"})
    void an_approved_line_is_written_again_as_it_was_read(String name) throws IOException {
        byte[] line = sample(name).getBytes(StandardCharsets.UTF_8);

        Object read = read(name, line);

        assertThat(tree(EventsJson.write(read))).isEqualTo(tree(line));
    }

    @Test
    void every_event_has_an_approved_line_and_a_schema_of_its_type() throws IOException {
        List<String> types = Arrays.stream(MeetingEvent.class.getPermittedSubclasses())
                .map(ContractTest::typeOf)
                .toList();
        assertThat(types).isNotEmpty();
        for (String type : types) {
            String name = type.replace("org.readout.meeting.", "meeting-");
            assertThat(read(name, sample(name).getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(MeetingEvent.class);
            assertThat(tree(schemaText(name)).get("title").asText()).isEqualTo(type);
        }
    }

    @Test
    void members_of_later_years_are_passed_over() throws IOException {
        String later = sample("meeting-withdrawn.v1").replaceFirst("\\{", "{\"newInLaterYears\":[1,{}],");

        assertThat(EventsJson.readEvent(MeetingWithdrawn.TYPE, later.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read(
                        "meeting-withdrawn.v1", sample("meeting-withdrawn.v1").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_refusal_names_the_member_that_is_wrong() throws IOException {
        String wrong = sample("meeting-reported.v1").replace("\"status\":\"held\"", "\"status\":\"happened\"");

        assertThatThrownBy(() -> EventsJson.readEvent(MeetingReported.TYPE, wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("meeting.status")
                .hasMessageContaining("happened");
    }

    @Test
    void an_unknown_type_is_refused_by_name() {
        assertThatThrownBy(() -> EventsJson.readEvent("org.readout.meeting.imagined.v1", new byte[] {'{', '}'}))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("org.readout.meeting.imagined.v1");
    }

    private static Object read(String name, byte[] line) throws UnreadableJson {
        return name.startsWith("wire-item")
                ? EventsJson.readWireItem(line)
                : EventsJson.readEvent(name.replace("meeting-", "org.readout.meeting."), line);
    }

    private static String typeOf(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(event + " names no CloudEvents type", e);
        }
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(schemaText(name), StandardCharsets.UTF_8));
    }

    private static byte[] schemaText(String name) throws IOException {
        try (InputStream file = MeetingEvent.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            return file.readAllBytes();
        }
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name + ".json"));
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return JSON.readTree(json);
    }
}
