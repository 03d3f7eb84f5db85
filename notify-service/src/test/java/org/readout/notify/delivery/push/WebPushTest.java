package org.readout.notify.delivery.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.delivery.P256;
import org.readout.notify.scene.Browser;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

/** A browser, and a push service in its maker's place. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class WebPushTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Until a test gives up; the first waits for the service to join the topic, too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Receiver PUSH_SERVICE = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    private final Browser browser = new Browser();

    @Test
    void a_message_can_be_read_by_the_browser_only_and_tells_its_service_nothing() throws Exception {
        PUSH_SERVICE.at("/push/reads", Receiver.Behaviour.status(201, Map.of()));
        follow(Reader.called("pushed"), "person:pushova", "/push/reads").then().statusCode(201);

        WIRE.tell(Telling.story("pushed").guest("Aigul Pushova").reported());

        Receiver.Request request = first("/push/reads");
        assertThat(request.header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(request.header("TTL")).isEqualTo("86400");
        assertThat(request.header("Urgency")).isEqualTo("normal");
        assertThat(request.header("Topic")).matches("[A-Za-z0-9_-]{32}");
        assertThat(request.content().length()).isLessThanOrEqualTo(4_096);
        assertThat(request.body()).doesNotContain("Pushova");
        JsonNode message = JSON.readTree(browser.reads(request.content().getBytes()));
        assertThat(message.path("title").asText()).isEqualTo("Aigul Pushova (Kazakhstan) met Youssef Benali (Morocco)");
        assertThat(message.path("url").asText()).endsWith(message.path("tag").asText());
    }

    @Test
    void the_push_service_sees_that_it_comes_from_whom_the_browser_subscribed_with() throws Exception {
        follow(Reader.called("vapid"), "person:vapidova", "/push/vapid");

        WIRE.tell(Telling.story("vapid").guest("Dina Vapidova").reported());

        String[] authorization = first("/push/vapid")
                .header("Authorization")
                .substring("vapid t=".length())
                .split(", k=");
        String[] token = authorization[0].split("\\.");
        assertThat(authorization[1])
                .isEqualTo(given().get("/push-key").then().extract().path("applicationServerKey"));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(P256.publicKey(Base64.getUrlDecoder().decode(authorization[1])));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token[1]));
        assertThat(PUSH_SERVICE.address("/push").toString())
                .startsWith(claims.path("aud").asText());
        assertThat(claims.path("exp").asLong())
                .isBetween(
                        Instant.now().getEpochSecond(),
                        Instant.now().plusSeconds(86_400).getEpochSecond());
        assertThat(claims.path("sub").asText()).startsWith("http");
    }

    @Test
    void a_browser_that_left_is_disabled() {
        PUSH_SERVICE.at("/push/left", Receiver.Behaviour.status(404, Map.of()));
        Reader reader = Reader.called("leaver");
        String id = follow(reader, "person:leftova", "/push/left").path("id");

        WIRE.tell(Telling.story("left").guest("Maya Leftova").reported());

        await().atMost(PATIENCE)
                .until(() -> reader.asks()
                        .get("/subscriptions/" + id)
                        .then()
                        .extract()
                        .path("state")
                        .equals("disabled"));
        assertThat(PUSH_SERVICE.requestsTo("/push/left")).hasSize(1);
    }

    @Test
    void a_test_message_can_be_asked_for_and_a_busy_service_is_asked_again() throws Exception {
        PUSH_SERVICE.at("/push/busy", exchange -> {
            int status = PUSH_SERVICE.requestsTo("/push/busy").size() == 1 ? 503 : 201;
            Receiver.Behaviour.status(status, Map.of()).answer(exchange);
        });
        Reader reader = Reader.called("trial");
        String id = follow(reader, "country:FJ", "/push/busy").path("id");

        reader.asks().post("/subscriptions/" + id + "/test").then().statusCode(202);

        await().atMost(PATIENCE)
                .until(() -> PUSH_SERVICE.requestsTo("/push/busy").size() == 2);
        List<String> ids = PUSH_SERVICE.requestsTo("/push/busy").stream()
                .map(request -> browser.reads(request.content().getBytes()))
                .toList();
        assertThat(ids).hasSize(2).containsOnly(ids.getFirst());
        assertThat(JSON.readTree(ids.getFirst()).path("title").asText())
                .isEqualTo("A test of your alerts for country:FJ");
    }

    @Test
    void what_is_no_subscription_of_a_browser_is_answered_with_what_is_missing() {
        Reader reader = Reader.called("wrong-push");
        reader.follows(Map.of(
                        "query",
                        "country:FJ",
                        "channel",
                        Map.of(
                                "type",
                                "web-push",
                                "endpoint",
                                PUSH_SERVICE.address("/push/none").toString())))
                .then()
                .statusCode(400)
                .body("field", equalTo("channel.keys"));
        follow(
                        reader,
                        "country:FJ",
                        Map.of("p256dh", "BAAA", "auth", "AAAA"),
                        PUSH_SERVICE.address("/push/none").toString())
                .then()
                .statusCode(400)
                .body("detail", containsString("P-256"));
        follow(reader, "country:FJ", browser.keys(), "http://10.0.0.1/push")
                .then()
                .statusCode(400)
                .body("field", equalTo("channel.endpoint"));
    }

    private Response follow(Reader reader, String query, String path) {
        return follow(reader, query, browser.keys(), PUSH_SERVICE.address(path).toString());
    }

    private static Response follow(Reader reader, String query, Map<String, String> keys, String endpoint) {
        return reader.follows(
                Map.of("query", query, "channel", Map.of("type", "web-push", "endpoint", endpoint, "keys", keys)));
    }

    private static Receiver.Request first(String path) {
        await().atMost(PATIENCE).until(() -> !PUSH_SERVICE.requestsTo(path).isEmpty());
        return PUSH_SERVICE.requestsTo(path).getFirst();
    }
}
