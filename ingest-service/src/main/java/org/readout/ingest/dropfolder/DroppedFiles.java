package org.readout.ingest.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one source. */
final class DroppedFiles {
    private final Path folder;

    DroppedFiles(Path folder) {
        this.folder = folder;
    }

    /** The folders below {@code root}, one for each source. */
    static List<DroppedFiles> below(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(DroppedFiles::new)
                    .toList();
        }
    }

    String source() {
        return folder.getFileName().toString();
    }

    /** Files to be taken in: those that a former round did not finish, and those that lie there now. Nobody else takes what we have moved. */
    List<Path> take() throws IOException {
        var taken = new ArrayList<>(files(folder.resolve("working")));
        for (Path file : files(folder)) {
            taken(file).ifPresent(taken::add);
        }
        return taken;
    }

    /** None when another node was faster; then the file is in good hands. */
    private Optional<Path> taken(Path file) throws IOException {
        Path working = Files.createDirectories(folder.resolve("working")).resolve(file.getFileName());
        try {
            return Optional.of(Files.move(file, working, StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void processed(Path file) throws IOException {
        put(file, "processed");
    }

    void rejected(Path file, String reason) throws IOException {
        Path there = put(file, "rejected");
        Files.writeString(there.resolveSibling(there.getFileName() + ".reason.txt"), reason + "\n");
    }

    private Path put(Path file, String where) throws IOException {
        Path there = Files.createDirectories(folder.resolve(where)).resolve(file.getFileName());
        return Files.move(file, there, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Names that begin with a dot or end in {@code .part} are still being written. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    /** The media type that a name tells, if it tells one. */
    static Optional<String> typeOf(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> Optional.of("application/json");
            case "xml" -> Optional.of("application/xml");
            case "html", "htm" -> Optional.of("text/html");
            case "txt" -> Optional.of("text/plain");
            default -> Optional.empty();
        };
    }
}
