package org.readout.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.events.kafka.DeadLetters;
import org.readout.local.suite.Suite;

/** A line that nobody can read stands among the others. */
class PoisonJourneyTest {
    private final Suite suite = RunningSuite.SUITE;

    @ParameterizedTest
    @CsvSource({
        "wire.items, ingest.dead-letters",
        "meetings.reported, records.dead-letters",
        "meetings.reported, notify.dead-letters"
    })
    void a_poison_line_goes_to_its_readers_dead_letters_and_the_stream_moves_on(String topic, String deadLetters)
            throws Exception {
        byte[] poison = ("poison for " + deadLetters).getBytes(StandardCharsets.UTF_8);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", suite.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "poison", poison)).get();
        }

        assertThat(await(deadLetters, poison)).allSatisfy(letter -> {
            assertThat(DeadLetters.header(letter, DeadLetters.TOPIC)).hasValue(topic);
            assertThat(DeadLetters.header(letter, DeadLetters.CAUSE).orElseThrow())
                    .contains("CloudEvent");
        });
        var outcomes = new Outcomes(suite, "after-poison-in-" + deadLetters.replace(".dead-letters", ""));
        outcomes.push();
        outcomes.areAllThereOnce();
    }

    private List<ConsumerRecord<String, byte[]>> await(String topic, byte[] value) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", suite.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).records(partition).stream()
                        .filter(letter -> Arrays.equals(letter.value(), value))
                        .forEach(found::add);
                return !found.isEmpty();
            });
            return found;
        }
    }
}
