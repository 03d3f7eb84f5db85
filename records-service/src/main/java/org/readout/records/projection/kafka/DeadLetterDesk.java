package org.readout.records.projection.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;

/** Sends dead letters, and returns when the broker has them. */
@ApplicationScoped
class DeadLetterDesk {
    private static final Logger LOG = Logger.getLogger(DeadLetterDesk.class);

    private static final int REMEMBERED = 10_000;

    private final KafkaProducer<String, byte[]> producer;
    // A batch that waits for the database is read again and again.
    private final Set<String> sent = new LinkedHashSet<>();

    DeadLetterDesk(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.CLIENT_ID_CONFIG, "records-dead-letters"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> refused, String cause) {
        LOG.warnf(
                "%s-%d offset %d goes to the dead letters: %s",
                refused.topic(), refused.partition(), refused.offset(), cause);
        return DeadLetters.of(refused, KafkaTopics.RECORDS_DEAD_LETTERS, cause);
    }

    /** Sends those that this node has not sent yet. */
    void send(List<ProducerRecord<String, byte[]>> letters) {
        List<ProducerRecord<String, byte[]>> open =
                letters.stream().filter(letter -> !sent.contains(place(letter))).toList();
        List<Future<?>> acknowledgements =
                open.stream().<Future<?>>map(producer::send).toList();
        for (Future<?> acknowledgement : acknowledgements) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the broker did not take a dead letter", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("ended while a dead letter was on its way", e);
            }
        }
        open.forEach(letter -> sent.add(place(letter)));
        while (sent.size() > REMEMBERED) {
            sent.remove(sent.iterator().next());
        }
    }

    private static String place(ProducerRecord<String, byte[]> letter) {
        return Stream.of(DeadLetters.PARTITION, DeadLetters.OFFSET)
                .map(header -> new String(letter.headers().lastHeader(header).value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("-"));
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
