package org.readout.records;

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

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers", Testbed.kafka().bootstrapServers(),
                "quarkus.datasource.jdbc.url", Testbed.database().jdbcUrl(),
                "quarkus.datasource.username", EmbeddedDatabase.NAME,
                "quarkus.datasource.password", EmbeddedDatabase.NAME,
                "mp.jwt.verify.publickey.location",
                        Testbed.tokens().publicKey().toUri().toString(),
                "readout.websub-hub", StandInHub.start(),
                "readout.websub-topics", "https://records.example/meetings.atom?q=source:announced-wire",
                "readout.dump.folder", dumps().toString(),
                "quarkus.http.cors.origins", "https://reader.example");
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
