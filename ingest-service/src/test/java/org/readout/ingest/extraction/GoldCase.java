package org.readout.ingest.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.events.MeetingClaim;

/** A text of our own invention with what must be read out of it: one construction or one trap, which its file is named for. */
record GoldCase(String name, Article article, JsonNode meetings) {
    private static final Path FOLDER = Path.of("src/test/resources/org/readout/ingest/extraction/gold");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<GoldCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldCase read(Path file) {
        try {
            JsonNode node = JSON.readTree(Files.readString(file));
            String name = file.getFileName().toString().replace(".json", "");
            return new GoldCase(name, ReadingsWriter.article(node), node.path("meetings"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    List<MeetingClaim> read(MeetingReader reader) {
        return reader.read(article) instanceof Reading.Meetings told ? told.meetings() : List.of();
    }
}
