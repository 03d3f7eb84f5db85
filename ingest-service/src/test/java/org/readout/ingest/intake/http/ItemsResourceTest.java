package org.readout.ingest.intake.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.readout.events.ItemId;
import org.readout.events.ReportId;
import org.readout.events.kafka.CloudEventRecords;
import org.readout.events.kafka.KafkaTopics;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.sql.Sql;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class ItemsResourceTest {
    private static final String MEETING = "held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA";

    @Inject
    Sql sql;

    @Test
    void a_pushed_item_is_accepted_and_its_address_tells_what_became_of_it() {
        String location = push("application/json", json("push-1"))
                .statusCode(202)
                .extract()
                .header("Location");

        ItemId item = new ItemId(location.substring(location.lastIndexOf('/') + 1));

        assertThat(Api.decided(item).getString("outcome")).isEqualTo("reported");
        assertThat(Logs.events(ReportId.of("push-wire", "push-1"), 1)).hasSize(1);
    }

    @Test
    void an_accepted_item_can_be_asked_for_at_once() {
        String item = push("application/json", json("push-2"))
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("itemId");

        Api.as("wire").get("/items/" + item).then().statusCode(200);
    }

    @Test
    void the_same_item_twice_has_the_same_id() {
        String first =
                push("application/json", json("push-3")).extract().jsonPath().getString("itemId");
        String second =
                push("application/json", json("push-3")).extract().jsonPath().getString("itemId");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void the_same_request_with_the_same_key_has_the_same_answer() {
        String first = keyed("\"key-1\"", json("push-10"))
                .statusCode(202)
                .header("Location", containsString("/items/"))
                .extract()
                .asString();

        assertThat(keyed("key-1", json("push-10")).statusCode(202).extract().asString())
                .isEqualTo(first);
        keyed("\"key-1\"", json("push-11")).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void a_request_that_is_being_worked_on_is_not_begun_again_until_its_node_must_have_died() {
        keyed("\"key-2\"", json("push-12")).statusCode(202);

        sql.change("update keyed_request set answer = null, begun_at = now() where key = 'key-2'");
        keyed("\"key-2\"", json("push-12")).statusCode(409).contentType("application/problem+json");

        sql.change("update keyed_request set begun_at = now() - interval '3 minutes' where key = 'key-2'");
        keyed("\"key-2\"", json("push-12")).statusCode(202);
    }

    @Test
    void a_key_is_free_again_after_a_day_and_after_a_refusal() {
        keyed("\"key-3\"", "{\"headline\": \"no end").statusCode(400);
        keyed("\"key-3\"", json("push-13")).statusCode(202);

        sql.change("update keyed_request set begun_at = now() - interval '25 hours' where key = 'key-3'");
        keyed("\"key-3\"", json("push-14")).statusCode(202);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        keyed("two words", json("push-15")).statusCode(400).body("where", equalTo("Idempotency-Key"));
        keyed("k".repeat(256), json("push-15")).statusCode(400);
    }

    private static ValidatableResponse keyed(String key, String body) {
        return as("wire", "application/json", body)
                .header("Idempotency-Key", key)
                .post("/items?source=push-wire")
                .then();
    }

    @Test
    void an_archive_is_taken_in_as_history_that_nobody_is_alerted_of() {
        as("wire", "application/x-ndjson", json("push-16").replace("\n", " "))
                .post("/items?source=push-wire&occasion=backfill")
                .then()
                .statusCode(202);

        String report = ReportId.of("push-wire", "push-16").value();
        var item = Logs.line(KafkaTopics.WIRE_ITEMS, line -> report.equals(line.key()));
        assertThat(CloudEventRecords.occasion(item)).isEqualTo(Occasion.BACKFILL);
        String meeting = Logs.events(ReportId.of("push-wire", "push-16"), 1)
                .getFirst()
                .meetingId()
                .value();
        var event = Logs.line(
                KafkaTopics.MEETINGS_REPORTED,
                line -> meeting.equals(line.key())
                        && new String(line.value(), StandardCharsets.UTF_8).contains(report));
        assertThat(CloudEventRecords.occasion(event)).isEqualTo(Occasion.BACKFILL);
        as("wire", "application/json", json("push-17"))
                .post("/items?source=push-wire&occasion=yesterday")
                .then()
                .statusCode(400)
                .body("where", equalTo("occasion"));
    }

    @Test
    void plain_text_without_an_identifier_is_known_by_what_it_says() {
        String text = "A headline\n\n" + MEETING;

        String first =
                push("text/plain", text).statusCode(202).extract().jsonPath().getString("itemId");

        assertThat(push("text/plain; charset=utf-8", text).extract().jsonPath().getString("itemId"))
                .isEqualTo(first);
        assertThat(Api.decided(new ItemId(first)).getString("outcome")).isEqualTo("reported");
    }

    @Test
    void a_batch_of_lines_is_taken_line_by_line() {
        String lines = json("push-4").replace("\n", " ") + "\n{\"headline\": 1\n"
                + json("push-5").replace("\n", " ") + "\n";

        push("application/x-ndjson", lines)
                .statusCode(202)
                .body("items.guid", equalTo(java.util.List.of("push-4", "push-5")))
                .body("refused[0].where", containsString("line 2"));
    }

    @Test
    void an_unknown_content_type_is_refused_with_those_that_are_known() {
        push("application/pdf", "%PDF-1.7")
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("application/json"));
    }

    @Test
    void a_document_above_one_mebibyte_is_refused() {
        push("text/plain", "x".repeat(1024 * 1024 + 1))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("1048576"));
    }

    @Test
    void an_unreadable_document_is_refused_with_the_place_and_the_reason() {
        push("application/json", "{\"headline\": \"no end")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("where", containsString("line 1"));
    }

    @Test
    void a_document_of_nobody_is_refused() {
        as("wire", "application/json", "{\"headline\": \"Who says so\", \"text\": \"Somebody\"}")
                .post("/items")
                .then()
                .statusCode(400)
                .body("detail", containsString("?source="));
    }

    @Test
    void a_caller_without_a_token_is_asked_for_one() {
        given().contentType("application/json")
                .body(json("push-6"))
                .post("/items")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_caller_with_a_token_of_somebody_else_is_asked_for_another() {
        given().auth()
                .oauth2("nonsense")
                .contentType("application/json")
                .body(json("push-6"))
                .post("/items")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_reader_may_not_push() {
        as("reader", "application/json", json("push-7"))
                .post("/items")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void an_address_that_is_none_is_answered_by_a_problem() {
        Api.as("wire").get("/nothing-here").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_same_document_is_read_without_being_published() {
        as("wire", "application/json", json("push-8"))
                .post("/readings?explain=true")
                .then()
                .statusCode(200)
                .body("meetings[0].participants[0].name", equalTo("Aidos Serikbek"))
                .body("language", equalTo("en"))
                .body("article.text", containsString("Tazi"));
        assertThat(Logs.events(ReportId.of("push-wire", "push-8"))).isEmpty();
    }

    @Test
    void the_api_describes_itself_with_examples() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body(containsString("Kazakhstan, Morocco discuss trade corridors"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void the_service_says_how_it_is() {
        for (String check : new String[] {"live", "ready", "started"}) {
            given().get("/q/health/" + check).then().statusCode(200).body("status", equalTo("UP"));
        }
        push("application/json", json("push-9")).statusCode(202);
        given().get("/q/metrics").then().statusCode(200).body(containsString("readout_items_accepted_total"));
    }

    private static ValidatableResponse push(String contentType, String content) {
        return as("wire", contentType, content).post("/items?source=push-wire").then();
    }

    private static io.restassured.specification.RequestSpecification as(
            String role, String contentType, String content) {
        return Api.as(role).header("Content-Type", contentType).body(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String guid) {
        return """
                {
                  "guid": "%s",
                  "headline": "Headline of %s",
                  "language": "en",
                  "text": "%s"
                }""".formatted(guid, guid, MEETING);
    }
}
