package org.readout.notify.following;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class LimitsTest {
    @ConfigProperty(name = "readout.following.most-of-owner")
    int most;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.8/hook",
                "http://169.254.169.254/latest/meta-data",
                "http://[::ffff:192.168.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://224.0.0.1/"
            })
    void an_endpoint_that_nothing_may_be_sent_to_is_refused_when_it_is_named(String url) {
        Reader.called("insider")
                .follows(Map.of("query", "country:KZ", "channel", Map.of("type", "webhook", "url", url)))
                .then()
                .statusCode(400)
                .body("field", equalTo("channel.url"))
                .body("detail", containsString("not a public address"));
    }

    @Test
    void an_owner_has_so_many_subscriptions_and_no_more() {
        Reader reader = Reader.called("collector");
        var wish = Map.of(
                "query", "country:KI", "channel", Map.of("type", "webhook", "url", "http://127.0.0.1:9/collector"));
        for (int i = 0; i < most; i++) {
            reader.follows(wish).then().statusCode(201);
        }
        reader.follows(wish).then().statusCode(409).body("detail", containsString(most + " subscriptions"));
        reader.asks().delete("/subscriptions").then().statusCode(200);
        reader.follows(wish).then().statusCode(201);
    }

    @Test
    void queries_that_are_asked_no_more_are_counted() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("readout_matching_quarantined_total"));
    }
}
