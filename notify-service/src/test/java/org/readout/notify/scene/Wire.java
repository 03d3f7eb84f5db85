package org.readout.notify.scene;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.readout.events.MeetingEvent;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.testbed.Testbed;

/** Publishes what the desk would publish. */
public final class Wire implements BeforeAllCallback, AfterAllCallback {
    private KafkaProducer<String, byte[]> producer;

    @Override
    public void beforeAll(ExtensionContext context) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Testbed.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        producer.close();
    }

    public void tell(MeetingEvent... events) {
        for (MeetingEvent event : events) {
            send(CloudEventRecords.write(event));
        }
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
