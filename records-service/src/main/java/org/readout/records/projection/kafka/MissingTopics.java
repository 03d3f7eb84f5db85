package org.readout.records.projection.kafka;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.events.kafka.KafkaTopics;

/** Makes the suite's topics where they are missing, before the channels open. A broker that is away is waited for beside the start. */
@ApplicationScoped
class MissingTopics {
    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final int PARTITIONS = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String bootstrapServers;

    MissingTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes @Priority(1) StartupEvent event) throws InterruptedException {
        if (!areMade()) {
            Thread.ofVirtual().name("missing-topics").start(this::makeWhenTheBrokerIsBack);
        }
    }

    private void makeWhenTheBrokerIsBack() {
        try {
            while (!areMade()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each attempt takes as long as the client waits for the broker. */
    private boolean areMade() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000))) {
            KafkaTopics.createMissing(admin, PARTITIONS);
            return true;
        } catch (ExecutionException e) {
            LOG.warn("cannot make the missing topics yet: " + e.getCause().getMessage());
            return false;
        }
    }
}
