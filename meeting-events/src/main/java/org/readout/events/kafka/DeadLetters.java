package org.readout.events.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What a reader could not read: the original key, value and headers unchanged, and in further headers where it stood
 * and why it was refused. A dead letter's original record is the same for every attempt, so a repeat is recognised by
 * {@link #TOPIC}, {@link #PARTITION} and {@link #OFFSET}.
 */
public final class DeadLetters {
    /** Header: the topic it was read from. */
    public static final String TOPIC = "readout_topic";
    /** Header: the partition, in decimal digits. */
    public static final String PARTITION = "readout_partition";
    /** Header: the offset, in decimal digits. */
    public static final String OFFSET = "readout_offset";
    /** Header: why it could not be read, for people. */
    public static final String CAUSE = "readout_cause";

    private DeadLetters() {}

    /** The dead letter to send to {@code deadLetterTopic} for a record refused for {@code cause}. */
    public static ProducerRecord<String, byte[]> of(
            ConsumerRecord<String, byte[]> refused, String deadLetterTopic, String cause) {
        var letter = new ProducerRecord<String, byte[]>(
                deadLetterTopic, null, refused.key(), refused.value(), refused.headers());
        add(letter.headers(), TOPIC, refused.topic());
        add(letter.headers(), PARTITION, Integer.toString(refused.partition()));
        add(letter.headers(), OFFSET, Long.toString(refused.offset()));
        add(letter.headers(), CAUSE, cause);
        return letter;
    }

    /** The text of a header of a dead letter, if it has it. */
    public static Optional<String> header(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? Optional.empty() : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
