package org.readout.ingest.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.jboss.logging.Logger;
import org.readout.events.kafka.KafkaTopics;

/** Makes the topics that are missing, as soon as the broker can be reached; the service counts as started from then on. */
@Startup
@ApplicationScoped
class Topics implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final String servers;
    private final int partitions;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile boolean there;

    Topics(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, SendingConfig config) {
        this.servers = servers;
        this.partitions = config.partitions();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("topics").start(this::makeWhenPossible);
    }

    void stop(@Observes ShutdownEvent event) {
        ending.countDown();
    }

    private void makeWhenPossible() {
        try {
            while (!there && !made()) {
                if (ending.await(BETWEEN_ATTEMPTS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean made() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000))) {
            KafkaTopics.createMissing(admin, partitions);
            there = true;
        } catch (ExecutionException e) {
            LOG.warnf("The topics cannot be made yet: %s", e.getCause().getMessage());
        }
        return there;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics").status(there).build();
    }
}
