package org.readout.ingest.formats.suites;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.ingest.formats.Parsed;
import org.readout.ingest.formats.detection.Formats;

/** The folder of outside suites, if it is there. */
final class Suites {
    private Suites() {}

    static Path folder(String name) {
        Path folder = Path.of(System.getProperty("readout.root", ".."), "../shared/suites", name)
                .normalize();
        assumeTrue(Files.isDirectory(folder), () -> "the suite " + name + " is not beside the project");
        return folder;
    }

    static List<Path> files(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder(name))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static Parsed read(Path file) throws IOException {
        return read(file, Optional.empty());
    }

    static Parsed read(Path file, Optional<String> contentType) throws IOException {
        return Formats.read(Files.readAllBytes(file), contentType, Optional.<URI>empty());
    }
}
