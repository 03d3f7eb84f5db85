package org.readout.notify.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.events.Status;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.DeadLetters;
import org.readout.events.kafka.KafkaTopics;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;
import org.readout.testbed.Testbed;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class AlertsTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";

    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Test
    void a_meeting_reaches_its_follower_as_a_webhook_signed_as_the_standard_says() throws Exception {
        Telling story = Telling.story("signed");
        String id = follow("signed", "person:sadykova between:KZ,MA");

        WIRE.tell(story.reported());

        await().until(() -> RECEIVER.requestsTo("/signed").size() == 1);
        Receiver.Request request = RECEIVER.requestsTo("/signed").getFirst();
        new Webhook(SECRET).verify(request.body(), request.headers());
        assertThat(request.body())
                .contains(
                        story.meetingId().value(),
                        "\"type\":\"org.readout.alert.match.v1\"",
                        "between:KZ,MA",
                        "Kazakhstan's Ambassador Aigerim Sadykova");
        await().untilAsserted(() -> assertThat(Reader.called("signed").deliveries(id))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("meetingId", story.meetingId().value())
                        .containsEntry("state", "delivered")
                        .containsEntry("channel", "webhook")
                        .containsEntry("to", RECEIVER.address("/signed").toString())
                        .containsEntry("id", request.header("webhook-id"))));
    }

    @Test
    void a_meeting_reaches_its_follower_as_a_mail_that_says_why() {
        Reader reader = Reader.called("chamber");
        MAILS.confirmed(reader, "topic:trade-corridors person:nurlanova");

        Telling story = Telling.story("mailed").guest("Dana Nurlanova");
        WIRE.tell(story.reported());

        await().until(() -> MAILS.to(reader.address()).size() == 2);
        Mailbox.Mail mail = MAILS.to(reader.address()).getLast();
        assertThat(mail.subject()).isEqualTo("Dana Nurlanova (Kazakhstan) met Youssef Benali (Morocco)");
        for (String body : List.of(mail.text(), mail.html().replace("&#39;", "'"))) {
            assertThat(body)
                    .contains(
                            "2 March 2026",
                            "Rabat, Morocco",
                            "topic:trade-corridors",
                            "They discussed container tariffs on the new trade corridor.",
                            "/meetings/" + story.meetingId().value(),
                            "https://wire.example/steppe/mailed",
                            "steppe-wire");
        }
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("Message-ID")).matches("<d_[0-9A-Z]{26}@localhost>");
    }

    @Test
    void one_click_ends_what_the_mail_told_of() {
        Reader reader = Reader.called("leaving");
        String id = MAILS.confirmed(reader, "person:abenova");
        WIRE.tell(Telling.story("leaving").guest("Zarina Abenova").reported());
        await().until(() -> MAILS.to(reader.address()).size() == 2);
        String link = URI.create(MAILS.to(reader.address())
                        .getLast()
                        .header("List-Unsubscribe")
                        .replaceAll("[<>]", ""))
                .getPath();

        given().get(link).then().statusCode(200);
        reader.asks().get("/subscriptions/" + id).then().statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);

        reader.asks().get("/subscriptions/" + id).then().statusCode(404);
    }

    @Test
    void a_second_report_that_changes_nothing_alerts_nobody() {
        Telling story = Telling.story("again").guest("Olzhas Tulegenov");
        String id = follow("again", "person:tulegenov");
        WIRE.tell(
                story.reported(),
                story.reported(),
                story.alsoTold("again-elsewhere").reported());
        Telling other = Telling.story("again-later").guest("Olzhas Tulegenov");
        // One meeting's events keep their order, so a third event of the first tells when the others were read.
        WIRE.tell(other.reported(), story.version(2).status(Status.CANCELLED).reported());

        await().until(() -> told("again", id, story).contains("correction"));
        assertThat(told("again", id, story)).containsExactly("correction", "match");
    }

    @Test
    void a_correction_reaches_those_who_were_told_even_if_it_no_longer_answers_their_query() {
        Telling story = Telling.story("corrected").guest("Madina Iskakova");
        String toldId = follow("told", "person:iskakova held:2026-03-02");
        String otherId = follow("not-told", "person:iskakova held:2026-06");

        WIRE.tell(
                story.reported(), story.version(2).on(LocalDate.of(2026, 3, 5)).reported());

        await().until(() -> RECEIVER.requestsTo("/told").size() == 2);
        Receiver.Request correction = RECEIVER.requestsTo("/told").getLast();
        assertThat(correction.body()).contains("correction", "2 March 2026", "5 March 2026");
        assertThat(told("told", toldId, story)).containsExactly("correction", "match");
        assertThat(told("not-told", otherId, story)).isEmpty();
    }

    @Test
    void a_withdrawal_reaches_exactly_those_who_were_told() {
        Telling story = Telling.story("killed").guest("Arman Seitkali");
        String toldId = follow("believed", "person:seitkali");
        String otherId = follow("never-heard", "person:seitkali status:planned");

        WIRE.tell(story.reported(), story.version(2).withdrawn());

        await().until(() -> told("believed", toldId, story).contains("withdrawal"));
        assertThat(told("believed", toldId, story)).containsExactly("withdrawal", "match");
        assertThat(told("never-heard", otherId, story)).isEmpty();
        await().until(() -> RECEIVER.requestsTo("/believed").size() == 2);
        assertThat(RECEIVER.requestsTo("/believed").getLast().body()).contains("withdrawal", "Sent in error");
    }

    @Test
    void what_another_report_changes_is_an_update() {
        Telling story = Telling.story("planned").guest("Saule Omarova").status(Status.PLANNED);
        String id = follow("planner", "person:omarova");
        Telling later = story.alsoTold("held-now").status(Status.HELD);

        WIRE.tell(story.reported(), later.version(2).reported());

        await().until(() -> told("planner", id, story).contains("update"));
        assertThat(told("planner", id, story)).containsExactly("update", "match");
    }

    @Test
    void overlapping_subscriptions_of_one_reader_are_told_once_with_both_reasons() {
        String first = follow("both", "person:karimov");
        String second = follow("both", "country:KZ person:karimov topic:trade");

        WIRE.tell(Telling.story("overlap").guest("Bolat Karimov").reported());

        Reader reader = Reader.called("both");
        await().until(() -> reader.deliveries(first).size() == 1
                && reader.deliveries(second).size() == 1
                && !RECEIVER.requestsTo("/both").isEmpty());
        assertThat(reader.deliveries(first).getFirst().get("id"))
                .isEqualTo(reader.deliveries(second).getFirst().get("id"));
        assertThat(RECEIVER.requestsTo("/both"))
                .singleElement()
                .satisfies(request -> assertThat(request.body()).contains(first, second));
    }

    @Test
    void a_line_that_cannot_be_read_goes_to_the_dead_letters_and_the_stream_moves_on() {
        Telling story = Telling.story("after-poison").guest("Erlan Zhumabek");
        follow("poison", "person:zhumabek");
        ProducerRecord<String, byte[]> good = CloudEventRecords.write(story.reported());

        WIRE.send(new ProducerRecord<>(
                KafkaTopics.MEETINGS_REPORTED, good.key(), "no event".getBytes(StandardCharsets.UTF_8)));
        WIRE.send(good);

        await().until(() -> !RECEIVER.requestsTo("/poison").isEmpty());
        assertThat(deadLetters()).anySatisfy(letter -> {
            assertThat(letter.key()).isEqualTo(good.key());
            assertThat(letter.value()).asString().isEqualTo("no event");
            assertThat(DeadLetters.header(letter, DeadLetters.CAUSE)).isPresent();
        });
    }

    private static String follow(String name, String query) {
        return Reader.called(name).byWebhook(query, RECEIVER.address("/" + name), SECRET);
    }

    /** The kinds of the alerts of a meeting, newest first. */
    private static List<Object> told(String name, String id, Telling story) {
        return Reader.called(name).deliveries(id).stream()
                .filter(line -> line.get("meetingId").equals(story.meetingId().value()))
                .map(line -> line.get("kind"))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Testbed.kafka().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var letters = new TopicPartition(KafkaTopics.NOTIFY_DEAD_LETTERS, 0);
            consumer.assign(List.of(letters));
            consumer.seekToBeginning(List.of(letters));
            return consumer.poll(Duration.ofSeconds(10)).records(letters);
        }
    }
}
