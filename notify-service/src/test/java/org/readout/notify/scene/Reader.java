package org.readout.notify.scene;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.readout.testbed.Testbed;

/** Somebody with a token. */
public record Reader(String name, String role) {

    public static Reader called(String name) {
        return new Reader(name, "reader");
    }

    public String address() {
        return name + "@readers.example";
    }

    public RequestSpecification asks() {
        return given().auth()
                .oauth2(Testbed.tokens().token(name, Duration.ofMinutes(30), role))
                .contentType(ContentType.JSON);
    }

    public Response follows(Map<String, ?> body) {
        return asks().body(body).post("/subscriptions");
    }

    public String byMail(String query) {
        return follows(Map.of("query", query, "channel", Map.of("type", "email", "address", address())))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String byWebhook(String query, URI url, String secret) {
        return follows(Map.of(
                        "query", query, "channel", Map.of("type", "webhook", "url", url.toString(), "secret", secret)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public List<Map<String, Object>> deliveries(String id) {
        return asks().get("/subscriptions/" + id + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }
}
