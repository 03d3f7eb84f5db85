package org.readout.ingest.formats.suites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.Parsed.Stories;
import org.readout.ingest.formats.Parsed.Unreadable;
import org.readout.ingest.formats.Story;

/**
 * Feeds with the items that gofeed makes of them. Where we differ on purpose: {@code rdf:about} and {@code dc:identifier} identify an item, an item
 * of nothing but a picture is refused, and content that lies elsewhere is a teaser with an address.
 */
class GofeedSuiteTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<String> differences = new ArrayList<>();
    private int fields;

    @Test
    void items_agree_with_those_of_gofeed() throws IOException {
        int feeds = 0;
        int agree = 0;
        for (Path expected : Suites.files("gofeed/translator", ".json")) {
            Path feed =
                    expected.resolveSibling(expected.getFileName().toString().replaceFirst("json$", "xml"));
            if (Files.exists(feed)) {
                feeds++;
                int before = differences.size();
                compare(feed, JSON.readTree(Files.readAllBytes(expected)), Suites.read(feed));
                agree += differences.size() == before ? 1 : 0;
            }
        }
        System.out.printf("gofeed translator: %d of %d feeds agree, %d fields compared%n", agree, feeds, fields);
        differences.forEach(difference -> System.out.println("  differs: " + difference));
        assertThat(agree).as("feeds that agree").isGreaterThanOrEqualTo(89);
    }

    @Test
    void entries_agree_with_those_of_its_parsers() throws IOException {
        int feeds = 0;
        int agree = 0;
        for (String folder : List.of("gofeed/parser/rss", "gofeed/parser/atom", "gofeed/extensions")) {
            for (Path expected : Suites.files(folder, ".json")) {
                Path feed = expected.resolveSibling(
                        expected.getFileName().toString().replaceFirst("json$", "xml"));
                if (Files.exists(feed)) {
                    feeds++;
                    int before = differences.size();
                    compare(feed, neutral(JSON.readTree(Files.readAllBytes(expected))), Suites.read(feed));
                    agree += differences.size() == before ? 1 : 0;
                }
            }
        }
        System.out.printf("gofeed parsers: %d of %d feeds agree, %d fields compared%n", agree, feeds, fields);
        differences.forEach(difference -> System.out.println("  differs: " + difference));
        assertThat(agree).as("feeds that agree").isGreaterThanOrEqualTo(420);
    }

    @Test
    void json_feeds_agree() throws IOException {
        int feeds = 0;
        for (Path expected : Suites.files("gofeed/translator/json", "_expected.json")) {
            feeds++;
            compare(fed(expected), JSON.readTree(Files.readAllBytes(expected)), Suites.read(fed(expected)));
        }
        // What the parser is to make of a JSON Feed is written as one.
        for (Path expected : Suites.files("gofeed/parser/json", "_expected.json")) {
            feeds++;
            assertThat(Suites.read(fed(expected))).isEqualTo(Suites.read(expected));
        }
        System.out.printf("gofeed JSON feeds: %d, %d fields compared%n", feeds, fields);
        differences.forEach(difference -> System.out.println("  differs: " + difference));
        assertThat(feeds).isEqualTo(6);
        assertThat(differences).isEmpty();
    }

    private static Path fed(Path expected) {
        return expected.resolveSibling(expected.getFileName().toString().replace("_expected", ""));
    }

    /** The parsers' own trees, with the names that the neutral items have. */
    private static JsonNode neutral(JsonNode feed) {
        ObjectNode neutral = JSON.createObjectNode();
        ArrayNode items = neutral.putArray("items");
        for (String list : List.of("items", "entries")) {
            feed.path(list).forEach(entry -> {
                ObjectNode item = items.addObject();
                put(item, "title", entry.path("title"));
                put(item, "guid", entry.path("guid").path("value"));
                put(item, "guid", entry.path("id"));
                put(item, "link", entry.path("link"));
                entry.path("links").forEach(link -> {
                    if (link.path("rel").asText("alternate").equals("alternate") && !item.has("link")) {
                        put(item, "link", link.path("href"));
                    }
                });
                put(item, "description", entry.path("description"));
                put(item, "description", entry.path("summary"));
                put(item, "content", entry.path("content"));
                put(item, "content", entry.path("content").path("value"));
                put(item, "publishedParsed", entry.path("pubDateParsed"));
                put(item, "publishedParsed", entry.path("publishedParsed"));
                put(item, "updatedParsed", entry.path("updatedParsed"));
            });
        }
        return neutral;
    }

    private static void put(ObjectNode item, String name, JsonNode value) {
        if (value.isTextual() && !value.asText().isBlank()) {
            item.set(name, value);
        }
    }

    @Test
    void every_feed_is_read_and_none_fails() throws IOException {
        int read = 0;
        int feeds = 0;
        for (Path feed : Suites.files("gofeed", ".xml")) {
            feeds++;
            switch (Suites.read(feed)) {
                case Stories stories -> read++;
                case Unreadable unreadable ->
                    System.out.println("  unreadable: " + feed.getFileName() + ": " + unreadable.where() + ": "
                            + unreadable.why());
            }
        }
        System.out.printf("gofeed: %d of %d feeds are read%n", read, feeds);
        assertThat(read).isGreaterThanOrEqualTo(539);
    }

    private void compare(Path feed, JsonNode expected, Parsed parsed) {
        if (!(parsed instanceof Stories stories)) {
            differences.add(feed.getFileName() + ": " + parsed);
            return;
        }
        List<JsonNode> items = new ArrayList<>();
        expected.path("items").forEach(items::add);
        items.removeIf(
                item -> !item.has("title") && !item.has("description") && !item.has("content") && !item.has("link"));
        if (items.size() != stories.stories().size()) {
            differences.add(feed.getFileName() + ": " + items.size() + " items, read "
                    + stories.stories().size());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            compare(
                    feed.getFileName() + "[" + i + "]",
                    items.get(i),
                    stories.stories().get(i));
        }
    }

    private void compare(String where, JsonNode item, Story story) {
        same(
                where + ".title",
                words(item.path("title").asText()),
                squeezed(story.headline().orElse("")));
        same(where + ".guid", item.path("guid").asText().strip(), story.guid().orElse(""));
        String link = item.path("link").asText().strip();
        same(
                where + ".link",
                link.startsWith("http") ? link : "",
                story.url().map(Object::toString).orElse(""));
        String text = item.hasNonNull("content")
                        && !words(item.path("content").asText()).isEmpty()
                ? item.path("content").asText()
                : item.path("description").asText();
        same(where + ".text", words(text), squeezed(story.text()));
        Optional<Instant> time = Optional.of(item.path("publishedParsed")
                        .asText(item.path("updatedParsed").asText()))
                .filter(written -> !written.isEmpty())
                .map(Instant::parse);
        same(
                where + ".date",
                time.map(Instant::toString).orElse(""),
                story.publishedAt().map(Instant::toString).orElse(""));
    }

    private static String words(String markup) {
        return squeezed(Jsoup.parse(markup).text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0|]+", "");
    }

    private void same(String where, String expected, String read) {
        fields++;
        if (!expected.equals(read)) {
            differences.add(where + " expected \"" + expected + "\" read \"" + read + "\"");
        }
    }
}
