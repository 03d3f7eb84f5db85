package org.readout.notify.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class BouncesTest {
    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    private final Reader boss = new Reader("boss", "operator");

    @Test
    void an_address_that_mails_come_back_from_gets_no_more_until_an_operator_says_so() {
        Reader reader = Reader.called("moved-away");
        String id = MAILS.confirmed(reader, "country:KZ");

        handIn("""
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1
                  no such user

                --b--
                """.formatted(reader.address()))
                .then()
                .statusCode(200)
                .body("recipients", equalTo(1))
                .body("destinations", equalTo(1));

        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("disabled"));
        Map<String, ?> again = Map.of(
                "query",
                "country:MA",
                "channel",
                Map.of("type", "email", "address", reader.address().toUpperCase(Locale.ROOT)));
        reader.follows(again).then().statusCode(409).body("detail", containsString("5.1.1"));
        boss.asks().delete("/bounces/" + reader.address()).then().statusCode(204);
        reader.follows(again).then().statusCode(201);
    }

    /** The reader's address forwards to another one, which the notification names. */
    @Test
    void a_mail_comes_back_to_a_path_of_its_own_and_is_known_by_it() {
        Reader reader = Reader.called("forwarded");
        String id = MAILS.confirmed(reader, "person:bouncova");
        WIRE.tell(Telling.story("bounced").guest("Karina Bouncova").reported());
        await().until(() -> MAILS.to(reader.address()).size() == 2);
        await().until(() -> state(reader, id).equals("delivered"));
        String delivery = (String) reader.deliveries(id).getFirst().get("id");
        assertThat(MAILS.to(reader.address()))
                .extracting(mail -> mail.header("Return-Path"))
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo("<bounces+" + delivery + "@readout.example>");

        handIn("""
                From: MAILER-DAEMON@relay.example
                To: bounces+%s@readout.example

                Final-Recipient: rfc822; somebody@elsewhere.example
                Action: failed
                Status: 5.2.2
                """.formatted(delivery.toLowerCase(Locale.ROOT)))
                .then()
                .statusCode(200)
                .body("destinations", equalTo(1));

        reader.asks().get("/subscriptions/" + id).then().body("state", equalTo("disabled"));
        assertThat(state(reader, id)).isEqualTo("given-up");
        reader.asks()
                .get("/subscriptions/" + id + "/deliveries/" + delivery + "/attempts")
                .then()
                .body("outcome", contains("arrived", "bounced"))
                .body("[1].answer", equalTo("5.2.2"));
    }

    @Test
    void a_mail_that_is_only_late_suppresses_nobody() {
        handIn("""
                Final-Recipient: rfc822; patient@readers.example
                Action: delayed
                Status: 4.4.1
                """).then().statusCode(400).contentType("application/problem+json");
    }

    private static String state(Reader reader, String id) {
        return (String) reader.deliveries(id).getFirst().get("state");
    }

    private Response handIn(String notification) {
        return boss.asks()
                .config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.TEXT)))
                .contentType("message/rfc822")
                .body(notification)
                .post("/bounces");
    }
}
