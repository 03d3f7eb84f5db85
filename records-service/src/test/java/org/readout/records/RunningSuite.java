package org.readout.records;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.readout.records.announcements.StandInHub;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.Testbed;

/**
 * Broker, database and token key for the service. It stands here, since the testbed is loaded before Quarkus, so that tests can take its
 * broker and database away; a class of its jar cannot be one of Quarkus' resources then.
 */
public final class RunningSuite implements QuarkusTestResourceLifecycleManager {

    /** So few that a test can take them all. */
    public static final int MOST_STREAMS = 100;

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                entry("kafka.bootstrap.servers", Testbed.kafka().bootstrapServers()),
                entry("quarkus.datasource.jdbc.url", Testbed.database().jdbcUrl()),
                entry("quarkus.datasource.username", EmbeddedDatabase.NAME),
                entry("quarkus.datasource.password", EmbeddedDatabase.NAME),
                entry(
                        "mp.jwt.verify.publickey.location",
                        Testbed.tokens().publicKey().toUri().toString()),
                entry("readout.websub-hub", StandInHub.start()),
                entry("readout.websub-topics", "https://records.example/meetings.atom?q=source:announced-wire"),
                entry("readout.dump.folder", dumps().toString()),
                entry("readout.stream.most", Integer.toString(MOST_STREAMS)),
                entry("readout.stream.patience", "8s"),
                entry("quarkus.http.cors.origins", "https://reader.example"));
    }

    private static Path dumps() {
        try {
            Path folder = Files.createTempDirectory("readout-dumps");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They end with the JVM. */
    @Override
    public void stop() {}
}
