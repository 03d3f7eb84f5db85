package org.readout.testbed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a service under {@code @QuarkusTest} the broker, the database and the token key of this run:
 * {@code @QuarkusTestResource(value = SuiteResource.class, restrictToAnnotatedClass = false)}. A service whose tests take
 * the broker or the database away names this module in {@code quarkus.class-loading.parent-first-artifacts}, so that
 * the test and the resource see the same {@link Testbed}.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers", Testbed.kafka().bootstrapServers(),
                "quarkus.datasource.jdbc.url", Testbed.database().jdbcUrl(),
                "quarkus.datasource.username", EmbeddedDatabase.NAME,
                "quarkus.datasource.password", EmbeddedDatabase.NAME,
                "mp.jwt.verify.publickey.location",
                        Testbed.tokens().publicKey().toUri().toString());
    }

    /** Broker and database stay for the next test class; they end with the JVM. */
    @Override
    public void stop() {}
}
