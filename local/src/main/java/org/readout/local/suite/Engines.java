package org.readout.local.suite;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.readout.events.kafka.KafkaTopics;
import org.readout.testbed.EmbeddedDatabase;
import org.readout.testbed.EmbeddedKafka;

/** The broker and the database under the suite. */
final class Engines implements AutoCloseable {
    private static final int PARTITIONS = 4;

    private final EmbeddedKafka kafka;
    private final EmbeddedDatabase database;

    Engines(StateFolder folder, Ports ports) {
        kafka = new EmbeddedKafka(folder.kafka(), ports.of(Port.KAFKA));
        database = EmbeddedDatabase.durable(folder.postgres(), ports.of(Port.POSTGRES));
    }

    EmbeddedKafka kafka() {
        return kafka;
    }

    EmbeddedDatabase database() {
        return database;
    }

    /** Starts both side by side; the topics are there when it returns. */
    void start() throws InterruptedException {
        CompletableFuture<Void> databaseUp = CompletableFuture.runAsync(database::start);
        try {
            kafka.start();
            createTopics();
        } finally {
            join(databaseUp);
        }
    }

    private void createTopics() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            KafkaTopics.createMissing(admin, PARTITIONS);
        } catch (ExecutionException e) {
            throw new Unstartable(
                    "Kafka does not make the topics: " + e.getCause().getMessage(), e);
        }
    }

    private static void join(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            throw new Unstartable("PostgreSQL does not start: " + e.getCause().getMessage(), e);
        }
    }

    @Override
    public void close() {
        kafka.close();
        database.close();
    }
}
