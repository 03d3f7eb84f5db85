package org.readout.notify.following;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class FollowingTest {
    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @Test
    void a_mail_subscription_begins_when_the_mailed_link_is_followed_and_the_button_pressed() {
        Reader reader = Reader.called("careful");
        String id = reader.byMail("country:KZ");
        await().until(() -> MAILS.to(reader.address()).size() == 1);
        Mailbox.Mail mail = MAILS.to(reader.address()).getFirst();
        String link = mail.path("confirm");
        assertThat(mail.subject()).contains("country:KZ");
        assertThat(mail.html()).contains(link);

        given().get(link).then().statusCode(200).body(containsString("country:KZ"));
        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("unconfirmed"));

        given().post(link).then().statusCode(200);
        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("active"));
    }

    @Test
    void a_link_works_once() {
        Reader reader = Reader.called("twice");
        reader.byMail("country:MA");
        await().until(() -> MAILS.to(reader.address()).size() == 1);
        String link = MAILS.to(reader.address()).getFirst().path("confirm");

        given().post(link).then().statusCode(200);

        given().post(link).then().statusCode(410);
        given().get(link).then().statusCode(410);
        given().post("/confirm/k_00000000000000000000000000").then().statusCode(410);
    }

    @Test
    void a_webhook_secret_is_made_and_told_once() {
        Reader reader = Reader.called("machine");
        String location = reader.follows(Map.of(
                        "query",
                        "topic:trade",
                        "channel",
                        Map.of("type", "webhook", "url", "https://receiver.example/in")))
                .then()
                .statusCode(201)
                .body("state", equalTo("active"))
                .body("channel.secret", startsWith("whsec_"))
                .extract()
                .header("Location");

        reader.asks()
                .get(java.net.URI.create(location).getPath())
                .then()
                .statusCode(200)
                .body("channel.url", equalTo("https://receiver.example/in"))
                .body(not(containsString("whsec_")));
    }

    @Test
    void a_mistake_in_the_query_is_answered_with_its_column() {
        Reader.called("hasty")
                .follows(Map.of(
                        "query", "country:KZ topc:trade", "channel", Map.of("type", "email", "address", "a@b.example")))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("column", equalTo(12))
                .body("detail", containsString("topic"));
    }

    @Test
    void what_cannot_be_used_is_answered_with_the_field_and_what_to_write() {
        Reader reader = Reader.called("sloppy");
        refused(reader, Map.of("query", "country:KZ"), "channel");
        refused(reader, Map.of("channel", Map.of("type", "email", "address", "a@b.example")), "query");
        refused(reader, Map.of("query", "country:KZ", "channel", Map.of("type", "pigeon")), "channel.type");
        refused(
                reader,
                Map.of("query", "country:KZ", "channel", Map.of("type", "email", "address", "a@b")),
                "channel.address");
        refused(
                reader,
                Map.of(
                        "query",
                        "country:KZ",
                        "channel",
                        Map.of("type", "email", "address", "a@b.example\nBcc: c@d.example")),
                "channel.address");
        refused(
                reader,
                Map.of("query", "country:KZ", "channel", Map.of("type", "webhook", "url", "ftp://receiver.example/")),
                "channel.url");
        refused(
                reader,
                Map.of(
                        "query",
                        "country:KZ",
                        "channel",
                        Map.of("type", "webhook", "url", "https://receiver.example/", "secret", "whsec_short")),
                "channel.secret");
        reader.asks()
                .body("{\"query\":")
                .post("/subscriptions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_subscription_is_its_owners_alone() {
        Reader owner = Reader.called("owner");
        Reader other = Reader.called("stranger");
        String id = owner.byMail("country:GE");

        other.asks().get("/subscriptions/" + id).then().statusCode(404).contentType("application/problem+json");
        other.asks().delete("/subscriptions/" + id).then().statusCode(404);
        other.asks().get("/subscriptions/" + id + "/deliveries").then().statusCode(404);
        owner.asks().get("/subscriptions").then().body("$", hasSize(1)).body("[0].id", equalTo(id));

        owner.asks().delete("/subscriptions/" + id).then().statusCode(204);
        owner.asks().get("/subscriptions/" + id).then().statusCode(404);
    }

    @Test
    void who_brings_no_token_or_another_role_is_told_so_in_a_problem() {
        given().get("/subscriptions").then().statusCode(401).contentType("application/problem+json");
        new Reader("agency", "wire")
                .asks()
                .get("/subscriptions")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    private static void refused(Reader reader, Map<String, ?> body, String field) {
        reader.follows(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("detail", startsWith(field));
    }
}
