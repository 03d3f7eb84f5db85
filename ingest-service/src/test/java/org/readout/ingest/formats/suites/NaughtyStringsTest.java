package org.readout.ingest.formats.suites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.ingest.formats.CleanText;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Story;
import org.readout.ingest.formats.detection.Formats;

/** The big list of naughty strings: each as headline, text and name comes out as it went in, but for what {@link CleanText} takes out. */
class NaughtyStringsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_string_survives_as_headline_text_and_author() throws IOException {
        List<String> wrong = new ArrayList<>();
        JsonNode strings =
                JSON.readTree(Files.readAllBytes(Suites.folder("strings").resolve("blns.json")));
        for (JsonNode string : strings) {
            String naughty = string.asText();
            String line = CleanText.line("A " + naughty + " z");
            byte[] own = JSON.writeValueAsBytes(JSON.createObjectNode()
                    .put("headline", "A " + naughty + " z")
                    .put("text", "A " + naughty + " z")
                    .set("authors", JSON.createArrayNode().add("A " + naughty + " z")));
            String escaped = ("A " + naughty + " z")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replaceAll("[\u0000-\u0008]", "");
            byte[] atom = ("<feed xmlns='http://www.w3.org/2005/Atom'><author><name>" + escaped
                            + "</name></author><entry><title>" + escaped + "</title><content type='text'>" + escaped
                            + "</content></entry></feed>")
                    .getBytes(StandardCharsets.UTF_8);
            for (byte[] document : List.of(own, atom)) {
                Parsed parsed = Formats.read(document, Optional.empty(), Optional.empty());
                if (!(parsed instanceof Stories stories) || stories.stories().size() != 1) {
                    wrong.add(naughty + ": " + parsed);
                } else {
                    Story story = stories.stories().get(0);
                    if (!story.headline().equals(Optional.of(line))
                            || !CleanText.line(story.text()).equals(line)
                            || story.authors().size() != 1) {
                        wrong.add(naughty + ": " + story);
                    }
                }
            }
        }
        System.out.printf("naughty strings: %d of %d survive%n", 2 * strings.size() - wrong.size(), 2 * strings.size());
        assertThat(wrong).isEmpty();
    }
}
