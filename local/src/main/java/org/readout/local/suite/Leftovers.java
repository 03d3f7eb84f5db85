package org.readout.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of a run that was killed before it could end them. */
final class Leftovers {
    private Leftovers() {}

    /** Ends those that {@code folder} tells of, and only when they still are what they were. */
    static void end(StateFolder folder) {
        for (String pid : lines(folder.processes())) {
            find(pid, "quarkus-run.jar").ifPresent(Leftovers::end);
        }
        lines(folder.postgres().resolve("postmaster.pid")).stream()
                .findFirst()
                .flatMap(pid -> find(pid, "postgres"))
                .ifPresent(Leftovers::end);
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

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
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
