package org.readout.ingest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import org.readout.events.ItemId;
import org.readout.testbed.Testbed;

/** The service as a caller with a token sees it. */
public final class Api {
    private static final Set<String> UNDECIDED = Set.of("pending", "waiting");

    private Api() {}

    public static RequestSpecification as(String... roles) {
        return given().auth().oauth2(Testbed.tokens().token("a-test", Duration.ofMinutes(10), roles));
    }

    /** What became of an item now. */
    public static JsonPath item(ItemId id) {
        return as("wire").get("/items/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** What became of an item, once that is decided. */
    public static JsonPath decided(ItemId id) {
        return await("outcome of " + id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> item(id), item -> !UNDECIDED.contains(item.getString("outcome")));
    }
}
