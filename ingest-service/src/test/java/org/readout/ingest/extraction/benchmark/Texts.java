package org.readout.ingest.extraction.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.ingest.extraction.Article;

/** English texts to read: real ones where they lie beside the repository, our own gold cases elsewhere. */
record Texts(List<Article> articles, String origin) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Texts of(Path root) throws IOException {
        Path real = root.resolve("../shared/scoring/documents.jsonl");
        if (Files.exists(real)) {
            try (Stream<String> lines = Files.lines(real)) {
                return new Texts(articles(lines), "real documents");
            }
        }
        Path own = root.resolve("ingest-service/src/test/resources/org/readout/ingest/extraction/gold");
        try (Stream<Path> files = Files.list(own)) {
            return new Texts(articles(files.sorted().map(Texts::content)), "gold cases");
        }
    }

    long bytes() {
        return articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static List<Article> articles(Stream<String> documents) {
        return documents
                .map(Texts::parsed)
                .filter(document -> document.path("language").asText("en").equals("en"))
                .filter(document -> document.path("text").isTextual())
                .map(document -> new Article(
                        Optional.ofNullable(document.path("headline").textValue()),
                        document.path("text").asText(),
                        Optional.of("en"),
                        Optional.empty()))
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
