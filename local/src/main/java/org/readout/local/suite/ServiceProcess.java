package org.readout.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of one service as a child process, its output in a log file. */
final class ServiceProcess {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final int LAST_LINES = 15;

    private final Service service;
    private final Process process;
    private final Path log;
    private final URI health;

    private ServiceProcess(Service service, Process process, Path log, URI health) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.health = health;
    }

    static ServiceProcess start(Service service, Path program, Map<String, String> environment, Path log, URI address) {
        if (!Files.exists(program)) {
            throw new Unstartable(program + " is missing. Build it with ./run or ./mvnw package -DskipTests.");
        }
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                program.toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return new ServiceProcess(service, builder.start(), log, address.resolve("/q/health/ready"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + service.module(), e);
        }
    }

    Service service() {
        return service;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until the service says that it is ready. */
    void awaitHealthy(Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new Unstartable(ending());
            }
            if (Instant.now().isAfter(end)) {
                throw new Unstartable(
                        service.module() + " is not ready after " + patience.toSeconds() + " s. " + tail());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(health)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    /** How it ended, with its last words. */
    String ending() {
        return service.module() + " ended with exit code " + process.exitValue() + ". " + tail();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return "The last lines of " + log + ":\n    "
                    + String.join("\n    ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }

    void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    void end() {
        process.destroy();
    }

    /** Insists when it has not ended after {@code patience}. */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
