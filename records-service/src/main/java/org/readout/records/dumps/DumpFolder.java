package org.readout.records.dumps;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder for each dump; what is still being written has a name that is none of a dump. */
record DumpFolder(Path folder, ObjectMapper json) {
    private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{6}\\.\\d{3}Z");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final String MANIFEST = "manifest.json";

    /** Whole ones, the latest first. */
    List<Dump> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(
                            one -> ID.matcher(one.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .map(this::read)
                    .toList();
        }
    }

    /** A file of a dump, if there is one of this name. */
    Optional<Path> file(String id, String name) {
        if (!ID.matcher(id).matches() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(id).resolve(name)).filter(Files::isRegularFile);
    }

    /** An empty folder to write to; what an earlier attempt left there is gone. */
    Path begin() throws IOException {
        Path unfinished = folder.resolve("unfinished");
        delete(unfinished);
        return Files.createDirectories(unfinished);
    }

    /** Names it, so that it is there with all its files or not at all. */
    void finish(Path unfinished, Dump dump) throws IOException {
        var sums = new StringBuilder();
        dump.files()
                .forEach(file -> sums.append(file.sha256())
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        Files.writeString(unfinished.resolve("sha256sums"), sums);
        json.writerWithDefaultPrettyPrinter()
                .writeValue(unfinished.resolve(MANIFEST).toFile(), dump);
        Files.move(unfinished, folder.resolve(dump.id()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes all but the latest. */
    void keep(int latest) throws IOException {
        for (Dump old : all().stream().skip(latest).toList()) {
            delete(folder.resolve(old.id()));
        }
    }

    private Dump read(Path one) {
        try {
            return json.readValue(one.resolve(MANIFEST).toFile(), Dump.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
