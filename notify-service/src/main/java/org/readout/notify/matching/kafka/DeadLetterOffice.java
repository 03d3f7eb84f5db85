package org.readout.notify.matching.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;

/** Sends what cannot be read to {@code notify.dead-letters}. */
@ApplicationScoped
class DeadLetterOffice {
    private static final Logger LOG = Logger.getLogger(DeadLetterOffice.class);

    private final Map<String, Object> broker;
    private final Set<Place> sent = new HashSet<>();
    private KafkaProducer<String, byte[]> producer;

    private record Place(String topic, int partition, long offset) {}

    DeadLetterOffice(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Returns when the broker has it. While a batch is tried again its letters are not sent again. */
    synchronized void send(ConsumerRecord<String, byte[]> refused, String cause)
            throws ExecutionException, InterruptedException {
        var place = new Place(refused.topic(), refused.partition(), refused.offset());
        if (sent.contains(place)) {
            return;
        }
        LOG.warnf("%s: %s", place, cause);
        producer()
                .send(DeadLetters.of(refused, KafkaTopics.NOTIFY_DEAD_LETTERS, cause))
                .get();
        sent.add(place);
    }

    /** The batch is applied, so nothing of it is tried again. */
    synchronized void forget() {
        sent.clear();
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            var settings = new HashMap<>(broker);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
