package org.readout.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Processes of a run that was killed before it could end them. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Ends those that {@code folder} tells of, and only when they still are what they were. */
    static void end(StateFolder folder) {
        for (String pid : lines(folder.processes())) {
            end(pid, "quarkus-run.jar");
        }
        lines(folder.postgres().resolve("postmaster.pid")).stream().findFirst().ifPresent(pid -> end(pid, "postgres"));
    }

    /** Notes a process that a next run should end if this one cannot. */
    static synchronized void note(StateFolder folder, List<ProcessHandle> processes) {
        try {
            Files.write(
                    folder.processes(),
                    processes.stream()
                            .map(process -> Long.toString(process.pid()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(String pid, String program) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(program));
    }

    /** An ended process that nobody has asked about yet still has its id, but no command any more. */
    private static void end(String pid, String program) {
        Instant patience = Instant.now().plus(PATIENCE);
        find(pid, program).ifPresent(ProcessHandle::destroy);
        while (find(pid, program).isPresent()) {
            if (Instant.now().isAfter(patience)) {
                find(pid, program).ifPresent(ProcessHandle::destroyForcibly);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : new ArrayList<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
