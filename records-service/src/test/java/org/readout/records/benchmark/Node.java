package org.readout.records.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.FreePort;
import org.readout.testbed.Testbed;

/** The service as it is shipped, in a process with 512 MB of heap, gone when it is closed. */
final class Node implements AutoCloseable {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final int port = FreePort.find();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path log = Files.createTempFile("records-service", ".log");
    private final Process process;

    Node() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dkafka.bootstrap.servers=" + Testbed.kafka().bootstrapServers(),
                        "-Dquarkus.datasource.jdbc.url=" + Testbed.database().jdbcUrl(),
                        "-Dquarkus.datasource.username=" + EmbeddedDatabase.NAME,
                        "-Dquarkus.datasource.password=" + EmbeddedDatabase.NAME,
                        "-Dmp.jwt.verify.publickey.location="
                                + Testbed.tokens().publicKey().toUri(),
                        "-Dquarkus.http.port=" + port,
                        "-Dreadout.rate-limit.requests=0",
                        "-jar",
                        Path.of(
                                        System.getProperty("readout.root"),
                                        "records-service/target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end-node"));
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> get("/q/health/ready").contains("UP"));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What is still held after a full collection, in MiB. */
    double liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd tells no used heap");
        }
        return Long.parseLong(used.group(1)) / 1_024.0;
    }

    private String jcmd(String command) throws IOException {
        return new String(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                Long.toString(process.pid()),
                                command)
                        .redirectErrorStream(true)
                        .start()
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    double metric(String name) throws IOException, InterruptedException {
        return get("/q/metrics")
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        process.destroy();
        client.close();
    }
}
