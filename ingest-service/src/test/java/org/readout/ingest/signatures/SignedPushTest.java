package org.readout.ingest.signatures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.events.ReportId;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.Logs;
import org.readout.ingest.sql.Sql;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class SignedPushTest {
    private static final String MEETING = "held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA";

    @Inject
    Sql sql;

    @Test
    void a_push_that_the_official_library_signs_is_taken_without_a_token() throws Exception {
        String secret = secretOf("signed-one");

        push("signed-one", "msg_1", signed(secret, "msg_1", Instant.now(), body("signed-1")), body("signed-1"))
                .statusCode(202)
                .header("Location", containsString("/items/"));

        assertThat(Logs.events(ReportId.of("signed-one", "signed-1"), 1)).hasSize(1);
    }

    @Test
    void a_signature_by_the_private_half_of_a_key_pair_counts_too() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        String written = "whpk_"
                + Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        add("signed-pair", Map.of("key", written))
                .statusCode(201)
                .body("key", equalTo(written))
                .body("signatures", equalTo("v1a"));
        String body = body("signed-2");

        push("signed-pair", "msg_2", ed25519(pair, "msg_2", body), body).statusCode(202);
        push("signed-pair", "msg_2b", ed25519(pair, "msg_2", body), body).statusCode(401);
        push("signed-pair", "msg_2c", headers(Instant.now(), "v1a,AAAA"), body).statusCode(401);
    }

    @Test
    void a_message_that_is_sent_again_has_the_same_answer_though_each_attempt_is_signed_anew() throws Exception {
        String secret = secretOf("signed-again");
        String body = body("signed-3");
        Instant now = Instant.now();

        String first = push("signed-again", "msg_3", signed(secret, "msg_3", now.minusSeconds(60), body), body)
                .statusCode(202)
                .extract()
                .asString();

        assertThat(push("signed-again", "msg_3", signed(secret, "msg_3", now, body), body)
                        .statusCode(202)
                        .extract()
                        .asString())
                .isEqualTo(first);
        String other = body("signed-3-other");
        push("signed-again", "msg_3", signed(secret, "msg_3", now, other), other)
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void a_signature_speaks_for_the_source_of_its_key_only() throws Exception {
        String secret = secretOf("signed-mine");
        secretOf("signed-theirs");
        String body = "{\"source\": \"signed-theirs\", " + body("signed-4").substring(1);
        Map<String, String> headers = signed(secret, "msg_4", Instant.now(), body);

        refused(push("signed-theirs", "msg_4", headers, body), "No key that 'signed-theirs' has");
        refused(push("signed-nobody", "msg_4", headers, body), "No key that 'signed-nobody' has");
        refused(push("", "msg_4", headers, body), "?source=NAME");
        push("signed-mine", "msg_4", headers, body).statusCode(202);

        assertThat(Logs.events(ReportId.of("signed-mine", "signed-4"), 1)).hasSize(1);
        assertThat(Logs.events(ReportId.of("signed-theirs", "signed-4"))).isEmpty();
    }

    @Test
    void a_signature_that_is_missing_wrong_or_stale_is_told_so() throws Exception {
        String secret = secretOf("signed-wrong");
        String body = body("signed-5");
        Instant now = Instant.now();

        refused(push("signed-wrong", "msg_5", headers(now, ""), body), "webhook-signature");
        refused(push("signed-wrong", "msg_5", headers(now, "v1,nonsense v2,AAAA"), body), "No key");
        refused(push("signed-wrong", "msg_5", signed(secret, "msg_5", now, body), body + " "), "No key");
        refused(
                push("signed-wrong", "msg_5", signed(secret, "msg_5", now.minus(Duration.ofMinutes(6)), body), body),
                "seconds apart");
        refused(
                push("signed-wrong", "msg_5", signed(secret, "msg_5", now.plus(Duration.ofMinutes(6)), body), body),
                "seconds apart");
        refused(push("signed-wrong", "a.b", signed(secret, "a.b", now, body), body), "full stop");
        refused(push("signed-wrong", "msg_5", Map.of("webhook-signature", "v1,AAAA"), body), "webhook-timestamp");
    }

    @Test
    void while_a_source_changes_its_secret_both_count_and_the_old_one_ends_by_itself() throws Exception {
        String before = secretOf("signed-change");
        String after = secretOf("signed-change");
        String body = body("signed-6");

        push("signed-change", "msg_6", signed(before, "msg_6", Instant.now(), body), body)
                .statusCode(202);
        push("signed-change", "msg_7", both(before, after, "msg_7", body), body).statusCode(202);

        Api.as("operator")
                .get("/sources/signed-change/keys")
                .then()
                .body("", hasSize(2))
                .body("[0].endsAt", startsWith("20"))
                .body("[0].key", nullValue())
                .body("[1].endsAt", nullValue());
        sql.change("update source_key set ends_at = now() where source = 'signed-change' and ends_at is not null");
        refused(push("signed-change", "msg_8", signed(before, "msg_8", Instant.now(), body), body), "No key");
        push("signed-change", "msg_8", signed(after, "msg_8", Instant.now(), body), body)
                .statusCode(202);
    }

    @Test
    void a_key_can_be_taken_away_at_once_and_is_of_one_source() throws Exception {
        String secret = secretOf("signed-away");
        String body = body("signed-9");
        String id =
                Api.as("operator").get("/sources/signed-away/keys").jsonPath().getString("[0].id");

        add("signed-thief", Map.of("key", secret)).statusCode(409).contentType("application/problem+json");
        Api.as("operator")
                .delete("/sources/signed-thief/keys/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        Api.as("operator").delete("/sources/signed-away/keys/" + id).then().statusCode(204);

        refused(push("signed-away", "msg_9", signed(secret, "msg_9", Instant.now(), body), body), "No key");
    }

    @Test
    void what_is_no_key_is_refused_and_only_operators_see_keys() {
        add("signed-none", Map.of("key", "whsec_c2hvcnQ=")).statusCode(400).body("where", equalTo("key"));
        add("signed-none", Map.of("key", "whpk_" + "A".repeat(10))).statusCode(400);
        add("signed-none", Map.of("overlap", "tomorrow")).statusCode(400).body("where", equalTo("overlap"));
        Api.as("wire").get("/sources/signed-none/keys").then().statusCode(403).contentType("application/problem+json");
    }

    private static String secretOf(String source) {
        return add(source, Map.of()).statusCode(201).extract().jsonPath().getString("key");
    }

    private static ValidatableResponse add(String source, Map<String, String> key) {
        return Api.as("operator")
                .contentType("application/json")
                .body(key)
                .post("/sources/" + source + "/keys")
                .then();
    }

    private static void refused(ValidatableResponse answer, String because) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("detail", containsString(because));
    }

    private static ValidatableResponse push(String source, String id, Map<String, String> headers, String body) {
        return given().header("Content-Type", "application/json")
                .headers(headers)
                .header("webhook-id", id)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/items?source=" + source)
                .then();
    }

    private static Map<String, String> signed(String secret, String id, Instant at, String body)
            throws EmptyWebhookSecretException, WebhookSigningException {
        return headers(at, new Webhook(secret).sign(id, at.getEpochSecond(), body));
    }

    private static Map<String, String> both(String one, String other, String id, String body)
            throws EmptyWebhookSecretException, WebhookSigningException {
        Instant now = Instant.now();
        return headers(
                now,
                new Webhook(one).sign(id, now.getEpochSecond(), body) + " "
                        + new Webhook(other).sign(id, now.getEpochSecond(), body));
    }

    private static Map<String, String> ed25519(KeyPair pair, String id, String body) throws GeneralSecurityException {
        Instant now = Instant.now();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update((id + "." + now.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
        return headers(now, "v1a," + Base64.getEncoder().encodeToString(signature.sign()));
    }

    private static Map<String, String> headers(Instant at, String signature) {
        return Map.of("webhook-timestamp", Long.toString(at.getEpochSecond()), "webhook-signature", signature);
    }

    private static String body(String guid) {
        return "{\"guid\": \"%s\", \"headline\": \"Headline of %s\", \"text\": \"%s\"}".formatted(guid, guid, MEETING);
    }
}
