package org.readout.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.Testbed;

/**
 * The broker and the database of this run. Not the testbed's own resource: these tests take both away while the service runs, so the testbed
 * is loaded once for test and resource, and then its resource is no resource in the eyes of Quarkus' class loader.
 */
public final class Engines implements QuarkusTestResourceLifecycleManager {
    /** Where the service of this run looks for files. */
    public static final Path DROP_FOLDER = Path.of("target", "drop-folder").toAbsolutePath();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("kafka.bootstrap.servers", Testbed.kafka().bootstrapServers());
        settings.put("quarkus.datasource.jdbc.url", Testbed.database().jdbcUrl());
        settings.put("quarkus.datasource.username", EmbeddedDatabase.NAME);
        settings.put("quarkus.datasource.password", EmbeddedDatabase.NAME);
        settings.put(
                "mp.jwt.verify.publickey.location",
                Testbed.tokens().publicKey().toUri().toString());
        settings.put("readout.feeds.allow-private-addresses", "true");
        settings.put("readout.drop-folder.path", DROP_FOLDER.toString());
        settings.put("readout.websub.callback-address", "http://ingest.example");
        settings.put("readout.websub.round", "1s");
        return settings;
    }

    /** Both stay for the next test class; they end with the JVM. */
    @Override
    public void stop() {}
}
