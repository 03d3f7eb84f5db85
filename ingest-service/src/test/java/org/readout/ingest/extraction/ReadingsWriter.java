package org.readout.ingest.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.json.EventsJson;

/** Reads a file of annotated texts and writes the readings, one JSON line each, for the scoring scripts. */
public final class ReadingsWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingsWriter() {}

    /** Arguments: the file of texts, the file to write, and perhaps {@code explain} with the id of one text. */
    public static void main(String[] arguments) throws IOException {
        var reader = new MeetingReader();
        if (arguments.length > 3) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonNode document = JSON.readTree(line);
                if (document.path("id").asText().equals(arguments[3])) {
                    MeetingReader.Explained explained = reader.explain(article(document));
                    System.out.println(JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(JSON.readTree(EventsJson.write(explained))));
                }
            }
            return;
        }
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank()) {
                lines.add(read(reader, JSON.readTree(line)));
            }
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    private static String read(MeetingReader reader, JsonNode document) throws IOException {
        Reading reading = reader.read(article(document));
        ObjectNode answer = JSON.createObjectNode();
        answer.put("id", document.path("id").asText());
        List<?> meetings = reading instanceof Reading.Meetings told ? told.meetings() : List.of();
        answer.set("meetings", JSON.readTree(new String(EventsJson.write(meetings), StandardCharsets.UTF_8)));
        return JSON.writeValueAsString(answer);
    }

    static Article article(JsonNode document) {
        String text = document.has("text")
                ? document.path("text").asText()
                : document.path("sentence").asText();
        String published = document.has("published")
                ? document.path("published").asText("")
                : document.path("date").asText("");
        return new Article(
                Optional.ofNullable(document.path("headline").textValue()),
                text,
                Optional.of(document.path("language").asText("en")),
                published.length() == 10 ? Optional.of(Instant.parse(published + "T12:00:00Z")) : Optional.empty());
    }
}
