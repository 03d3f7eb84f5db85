package org.readout.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.ingest.formats.detection.Formats;

/**
 * Every document in {@code golden/} is read as its {@code .expected.json} says. {@code -Dgolden.write=true} writes those anew, to be looked at
 * before they are kept.
 */
class GoldenFilesTest {
    private static final Optional<URI> BASE = Optional.of(URI.create("https://wire.example/feeds/document"));

    @TestFactory
    Stream<DynamicTest> documents_are_read_as_their_golden_files_say() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(getClass().getResource("golden")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
            assertThat(documents).hasSizeGreaterThan(10);
            return documents.stream()
                    .map(document -> DynamicTest.dynamicTest(
                            String.valueOf(document.getFileName()), () -> isReadAsExpected(document)));
        }
    }

    private static void isReadAsExpected(Path document) throws IOException {
        String read = ParsedJson.of(Formats.read(Files.readAllBytes(document), Optional.empty(), BASE));
        Path expected = document.resolveSibling(document.getFileName() + ".expected.json");
        if (Boolean.getBoolean("golden.write")) {
            Path source = Path.of("src/test/resources/org/readout/ingest/formats/golden")
                    .resolve(expected.getFileName());
            Files.writeString(source, read);
        } else {
            assertThat(read).isEqualTo(Files.readString(expected));
        }
    }
}
