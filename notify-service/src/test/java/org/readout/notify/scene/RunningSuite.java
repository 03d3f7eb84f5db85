package org.readout.notify.scene;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.Testbed;

/**
 * Broker, database and token key for the service, and the port that its mails go to. It stands here, since the testbed is
 * loaded before Quarkus, so that tests can take its broker and database away.
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
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(MailPort.port()));
    }

    /** They end with the JVM. */
    @Override
    public void stop() {}
}
