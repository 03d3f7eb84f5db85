package org.readout.ingest.desk.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.desk.Progress;

/** The committed offsets of the desks beside the end of the log. */
@ApplicationScoped
class KafkaProgress implements Progress {
    private static final Logger LOG = Logger.getLogger(KafkaProgress.class);

    private final Admin admin;
    private final String group;

    KafkaProgress(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "mp.messaging.incoming.wire-items.group.id") String group) {
        this.group = group;
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) Duration.ofSeconds(3).toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) Duration.ofSeconds(2).toMillis()));
    }

    @Override
    public long linesAhead() {
        try {
            return lag();
        } catch (ExecutionException e) {
            LOG.warnf(
                    "The progress of the desk cannot be told: %s", e.getCause().getMessage());
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private long lag() throws ExecutionException, InterruptedException {
        var partitions = admin
                .describeTopics(java.util.List.of(KafkaTopics.WIRE_ITEMS))
                .allTopicNames()
                .get()
                .get(KafkaTopics.WIRE_ITEMS)
                .partitions()
                .stream()
                .map(partition -> new TopicPartition(KafkaTopics.WIRE_ITEMS, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        var ends = admin.listOffsets(partitions).all().get();
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata reached = committed.get(end.getKey());
                    return Math.max(0, end.getValue().offset() - (reached == null ? 0 : reached.offset()));
                })
                .sum();
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
