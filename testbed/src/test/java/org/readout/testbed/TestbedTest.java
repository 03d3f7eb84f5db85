package org.readout.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestbedTest {

    @Test
    void what_was_sent_before_the_broker_went_away_is_there_when_it_is_back() throws Exception {
        EmbeddedKafka kafka = Testbed.kafka();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(connect(kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", "k", "kept")).get();
        }

        kafka.stop();
        kafka.start();

        try (var consumer = new KafkaConsumer<>(connect(kafka), new StringDeserializer(), new StringDeserializer())) {
            var notes = new TopicPartition("notes", 0);
            consumer.assign(List.of(notes));
            consumer.seekToBeginning(List.of(notes));
            assertThat(consumer.poll(Duration.ofSeconds(30)))
                    .extracting(note -> note.value())
                    .containsExactly("kept");
        }
    }

    @Test
    void what_was_committed_before_the_database_went_away_is_there_when_it_is_back() throws Exception {
        EmbeddedDatabase database = Testbed.database();
        try (Connection connection = connect(database)) {
            connection.createStatement().execute("create table note (words text)");
            connection.createStatement().execute("insert into note values ('kept')");
        }

        database.stop();
        database.start();

        try (Connection connection = connect(database);
                var notes = connection.createStatement().executeQuery("select words from note")) {
            assertThat(notes.next()).isTrue();
            assertThat(notes.getString(1)).isEqualTo("kept");
        }
    }

    @Test
    void a_token_is_signed_by_the_key_whose_public_half_is_published() throws Exception {
        String[] token = Testbed.tokens()
                .token("desk", Duration.ofMinutes(5), "wire", "reader")
                .split("\\.");
        String pem = Files.readString(Testbed.tokens().publicKey()).replaceAll("-----[A-Z ]+-----|\\s", "");

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8))
                .contains("\"groups\":[\"wire\",\"reader\"]", "\"sub\":\"desk\"", "\"iss\":\"readout\"");
    }

    private static Properties connect(EmbeddedKafka kafka) {
        var properties = new Properties();
        properties.put("bootstrap.servers", kafka.bootstrapServers());
        return properties;
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.NAME, EmbeddedDatabase.NAME);
    }
}
