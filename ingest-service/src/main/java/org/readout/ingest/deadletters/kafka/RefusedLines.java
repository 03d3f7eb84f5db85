package org.readout.ingest.deadletters.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.deadletters.DeadLetter;
import org.readout.ingest.deadletters.DeadLetterBox;
import org.readout.ingest.deadletters.Resending;
import org.readout.ingest.sending.NotSent;
import org.readout.ingest.sending.Sender;

/** Puts lines aside that nobody can work with, so that the others go on, and puts them back when an operator says so. */
@ApplicationScoped
public class RefusedLines implements Resending {
    private static final Logger LOG = Logger.getLogger(RefusedLines.class);

    private final Sender sender;
    private final DeadLetterBox box;

    RefusedLines(Sender sender, DeadLetterBox box) {
        this.sender = sender;
        this.box = box;
    }

    /**
     * Keeps a line as a row and on the topic of dead letters. Doing it twice is harmless.
     *
     * @param ofItem whether it is an item whose outcome says the same
     */
    public void refuse(ConsumerRecord<String, byte[]> line, String cause, boolean ofItem) throws NotSent {
        LOG.warnf("Dead letter %s-%d at %d: %s", line.topic(), line.partition(), line.offset(), cause);
        byte[] value = line.value() == null ? new byte[0] : line.value();
        box.put(
                new DeadLetter.Line(
                        line.topic(),
                        line.partition(),
                        line.offset(),
                        Optional.ofNullable(line.key()),
                        value,
                        HeadersJson.write(line.headers())),
                cause,
                ofItem);
        sender.send(List.of(DeadLetters.of(line, KafkaTopics.INGEST_DEAD_LETTERS, cause)));
    }

    @Override
    public void resend(List<DeadLetter.Line> lines) throws NotSent {
        sender.send(lines.stream()
                .map(line -> new ProducerRecord<>(
                        line.topic(), null, line.key().orElse(null), line.value(), HeadersJson.read(line.headers())))
                .toList());
    }
}
