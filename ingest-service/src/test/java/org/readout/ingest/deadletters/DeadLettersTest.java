package org.readout.ingest.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.SampleItem;
import org.readout.ingest.ScriptedReader;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class DeadLettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void an_operator_sees_why_a_line_was_refused_and_what_it_was() {
        Logs.append(new ProducerRecord<>(
                KafkaTopics.WIRE_ITEMS, "dead-1", "no item at all".getBytes(StandardCharsets.UTF_8)));

        int id = awaitLetter("dead-1");

        Api.as("operator")
                .get("/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("cause", containsString("no CloudEvent"))
                .body("original", equalTo("no item at all"));
    }

    @Test
    void a_line_is_sent_again_when_its_cause_is_mended() {
        SampleItem item =
                SampleItem.of("dead-2", "break-until-mended held 2026-09-02: Aidos Serikbek of KZ, Youssef Tazi of MA");
        Logs.append(item.item());
        int id = awaitLetter(item.reportId().value());
        assertThat(Api.decided(item.item().itemId()).getString("outcome")).isEqualTo("dead-letter");

        ScriptedReader.mend();
        Api.as("operator")
                .post("/dead-letters/" + id + "/resend")
                .then()
                .statusCode(200)
                .body("state", equalTo("resent"));

        assertThat(Logs.events(item.reportId(), 1)).hasSize(1);
        assertThat(Api.decided(item.item().itemId()).getString("outcome")).isEqualTo("reported");
    }

    @Test
    void a_letter_that_somebody_has_let_be_is_no_longer_open() {
        Logs.append(new ProducerRecord<>(KafkaTopics.WIRE_ITEMS, "dead-3", new byte[] {1, 2, 3}));
        int id = awaitLetter("dead-3");

        Api.as("operator").delete("/dead-letters/" + id).then().statusCode(204);

        Api.as("operator").get("/dead-letters/" + id).then().body("state", equalTo("discarded"));
        Api.as("operator")
                .get("/dead-letters?state=lost")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Api.as("operator").get("/dead-letters/999999999").then().statusCode(404);
        Api.as("wire").get("/dead-letters").then().statusCode(403);
    }

    @Test
    void a_corrected_item_takes_the_place_of_the_one_that_was_refused() {
        SampleItem item = SampleItem.of("dead-5", "break").version(1);
        Logs.append(item.item());
        int id = awaitLetter(item.reportId().value());

        Api.as("operator")
                .contentType("application/json")
                .body(Map.of(
                        "source",
                        SampleItem.SOURCE,
                        "guid",
                        "dead-5",
                        "version",
                        1,
                        "headline",
                        "A meeting",
                        "text",
                        "held 2026-09-05: Aidos Serikbek of KZ, Youssef Tazi of MA"))
                .post("/dead-letters/" + id + "/mend")
                .then()
                .statusCode(200)
                .body("state", equalTo("resent"));

        assertThat(Logs.events(item.reportId(), 1)).hasSize(1);
        assertThat(Api.decided(item.item().itemId()).getString("outcome")).isEqualTo("reported");
    }

    @Test
    void those_of_one_cause_are_found_and_sent_again_together() {
        Logs.append(new ProducerRecord<>(KafkaTopics.WIRE_ITEMS, "dead-6", new byte[] {4, 5, 6}));
        awaitLetter("dead-6");

        Api.as("operator")
                .get("/dead-letters?cause=a cause that nothing has")
                .then()
                .body("size()", equalTo(0));
        Api.as("operator")
                .post("/dead-letters/resend?cause=a cause that nothing has")
                .then()
                .statusCode(200)
                .body("sent", equalTo(0));
        assertThat(Api.as("operator")
                        .get("/dead-letters?cause=NO CLOUDEVENT")
                        .jsonPath()
                        .<String>getList("key"))
                .contains("dead-6");
    }

    @Test
    void every_item_is_in_the_sum() {
        SampleItem item = SampleItem.of("dead-4", "held 2026-09-04: Aidos Serikbek of KZ, Youssef Tazi of MA");
        Logs.append(item.item());
        Api.decided(item.item().itemId());

        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as("operator")
                        .get("/audit")
                        .then()
                        .statusCode(200)
                        .body("balanced", equalTo(true))
                        .body("inFlight", equalTo(0)));
        Map<String, Integer> audit = Api.as("operator").get("/audit").jsonPath().getMap("$");
        assertThat(audit.get("accepted")).isPositive();
        assertThat(audit.get("reported")).isPositive();
    }

    private static int awaitLetter(String key) {
        return await().atMost(PATIENCE)
                .until(
                        () -> Api.as("operator")
                                .get("/dead-letters")
                                .jsonPath()
                                .<Integer>getList("findAll { it.key == '" + key + "' }.id"),
                        (List<Integer> ids) -> !ids.isEmpty())
                .getFirst();
    }
}
