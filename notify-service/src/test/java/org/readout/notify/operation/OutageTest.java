package org.readout.notify.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;
import org.readout.testbed.Testbed;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class OutageTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Test
    void what_is_published_while_the_database_is_away_is_told_once_when_it_is_back() {
        Reader reader = Reader.called("database-watch");
        String id = reader.byWebhook("person:outagova", RECEIVER.address("/database"), SECRET);

        Testbed.database().stop();
        try {
            WIRE.tell(
                    Telling.story("away-1").guest("Dina Outagova").reported(),
                    Telling.story("away-2").guest("Dina Outagova").reported());
            await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 503);
            given().get("/q/health/live").then().statusCode(200);
            reader.asks().get("/subscriptions").then().statusCode(503).contentType("application/problem+json");
        } finally {
            Testbed.database().start();
        }

        await().atMost(PATIENCE).ignoreExceptions().until(() -> delivered(reader, id) == 2);
        assertThat(RECEIVER.requestsTo("/database"))
                .extracting(request -> request.header("webhook-id"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void what_is_published_after_the_broker_was_away_is_told_once() {
        Reader reader = Reader.called("broker-watch");
        String id = reader.byWebhook("person:brokerova", RECEIVER.address("/broker"), SECRET);
        WIRE.tell(Telling.story("broker-1").guest("Elena Brokerova").reported());
        await().atMost(PATIENCE).until(() -> delivered(reader, id) == 1);

        Testbed.kafka().stop();
        Testbed.kafka().start();
        WIRE.tell(
                Telling.story("broker-1").guest("Elena Brokerova").reported(),
                Telling.story("broker-2").guest("Elena Brokerova").reported());

        await().atMost(PATIENCE).until(() -> delivered(reader, id) == 2);
        assertThat(RECEIVER.requestsTo("/broker")).hasSize(2);
    }

    @Test
    void whoever_operates_it_finds_its_health_its_figures_and_its_description() {
        for (String check : List.of("live", "ready", "started")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> given().get("/q/health/" + check)
                            .then()
                            .statusCode(200)
                            .body("status", equalTo("UP")));
        }
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
                .contains("jvm_", "http_server_");
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/nowhere").then().statusCode(404);
    }

    private static long delivered(Reader reader, String id) {
        return reader.deliveries(id).stream()
                .filter(line -> line.get("state").equals("delivered"))
                .count();
    }
}
