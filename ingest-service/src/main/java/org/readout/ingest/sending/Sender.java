package org.readout.ingest.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends records, and returns when the broker has them on all replicas in sync. */
@ApplicationScoped
public class Sender {
    private static final int OVERHEAD = 256;
    private static final Duration TO_LEAVE = Duration.ofSeconds(10);

    private final KafkaProducer<String, byte[]> producer;
    private final Room room;

    Sender(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            SendingConfig config,
            MeterRegistry meters) {
        room = new Room((int) config.capacity().asLongValue(), config.waitForRoom());
        producer = new KafkaProducer<>(settings(servers, config), new StringSerializer(), new ByteArraySerializer());
        meters.gauge("readout.sending.bytes", room, Room::taken);
    }

    private static Map<String, Object> settings(String servers, SendingConfig config) {
        int patience = (int) config.waitForBroker().toMillis();
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "ingest",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                config.capacity().asLongValue() * 2,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 * 1024 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                patience);
    }

    /**
     * Sends {@code records} and waits until all are acknowledged.
     *
     * @throws NotSent when at least one was not in time; the others may have arrived
     */
    public void send(List<ProducerRecord<String, byte[]>> records) throws NotSent {
        int share = 0;
        try {
            share = room.take(records.stream().mapToLong(Sender::size).sum());
            var answers = new ArrayList<Future<RecordMetadata>>(records.size());
            for (ProducerRecord<String, byte[]> record : records) {
                answers.add(producer.send(record));
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new NotSent("the broker has not acknowledged: " + e.getCause().getMessage(), e.getCause());
        } catch (KafkaException e) {
            throw new NotSent("the broker cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent("interrupted while waiting for the broker", e);
        } finally {
            room.give(share);
        }
    }

    private static long size(ProducerRecord<String, byte[]> record) {
        return record.value() == null ? OVERHEAD : OVERHEAD + (long) record.value().length;
    }

    @PreDestroy
    void close() {
        producer.close(TO_LEAVE);
    }
}
