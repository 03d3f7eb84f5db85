package org.readout.notify.canary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.events.Canary;
import org.readout.notify.database.Database;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.following.Following;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.SceneClock;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

/** The test stands in for what lies between intake and the topic. */
@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class CanaryTest {
    private static final Duration NO_PAUSE = Duration.ZERO;

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Inject
    Canaries canaries;

    @Inject
    Following following;

    @Inject
    Addresses addresses;

    @Inject
    CanaryConfig config;

    @Inject
    Database database;

    private final List<Intake.Item> pushed = new ArrayList<>();

    @BeforeEach
    void noneIsOut() {
        database.change("delete from canary");
    }

    @AfterEach
    void letTimeGoOn() {
        SceneClock.reset();
        database.change("delete from canary");
    }

    @Test
    void one_that_arrives_is_known_and_told_to_nobody_else() {
        Reader everybody = Reader.called("everybody");
        String id = everybody.byWebhook(
                "person:benali place:MA topic:investment",
                RECEIVER.address("/everybody"),
                "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==");
        flight().release(NO_PAUSE);
        String guid = pushed.getFirst().guid();

        WIRE.tell(Telling.story(guid).from(Canary.SOURCE).about("investment").reported());
        WIRE.tell(Telling.story("no-canary")
                .guest("Botagoz Canarova")
                .about("investment")
                .reported());

        await().until(() -> everybody.deliveries(id).size() == 1);
        await().until(() -> arrivals(guid) == 1);
        assertThat(RECEIVER.requestsTo("/everybody"))
                .allSatisfy(request -> assertThat(request.body()).doesNotContain(guid));
        everybody
                .asks()
                .body(Map.of("query", "source:" + Canary.SOURCE))
                .post("/subscriptions/preview")
                .then()
                .body("matches", equalTo(0));
    }

    @Test
    void one_that_does_not_arrive_raises_an_alarm_until_another_does() {
        flight().release(NO_PAUSE);
        String missed = pushed.getFirst().guid();
        given().get("/q/health/well").then().statusCode(200);

        SceneClock.set(Instant.now().plus(config.patience()));

        await().until(() -> given().get("/q/health/well").statusCode() == 503);
        given().get("/q/metrics").then().body(containsString("readout_canary_missing 1.0"));
        given().get("/q/health/ready").then().statusCode(200);

        given().body("{\"guid\": \"" + missed + "\"}")
                .post("/canary/arrivals")
                .then()
                .statusCode(204);
        await().until(() -> given().get("/q/health/well").statusCode() == 200);
    }

    @Test
    void nodes_send_one_between_them() {
        flight().release(Duration.ofMinutes(1));
        flight().release(Duration.ofMinutes(1));

        assertThat(pushed).hasSize(1);
    }

    private CanaryFlight flight() {
        return new CanaryFlight(canaries, pushed::add, following, addresses, new Here(config), Clock.systemUTC());
    }

    /** The port is another in each run. */
    private record Here(CanaryConfig usual) implements CanaryConfig {
        @Override
        public Optional<Duration> every() {
            return usual.every();
        }

        @Override
        public Duration patience() {
            return usual.patience();
        }

        @Override
        public Duration lookEvery() {
            return usual.lookEvery();
        }

        @Override
        public URI ingestAddress() {
            return usual.ingestAddress();
        }

        @Override
        public Optional<URI> arrivalsAddress() {
            return Optional.of(URI.create("http://127.0.0.1:" + RestAssured.port + "/canary/arrivals"));
        }

        @Override
        public Optional<String> token() {
            return usual.token();
        }
    }

    private int arrivals(String guid) {
        return database.row(
                        "select count(arrived_at) as arrived from canary where guid = ?",
                        row -> row.number("arrived"),
                        guid)
                .orElseThrow();
    }
}
