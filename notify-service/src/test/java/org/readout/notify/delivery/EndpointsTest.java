package org.readout.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.standardwebhooks.Webhook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.Receiver;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class EndpointsTest {
    private static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3QgcnVuLCBsb25nIGVub3VnaA==";

    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Receiver RECEIVER = new Receiver();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Test
    void an_endpoint_that_fails_is_tried_again_under_the_same_id_until_it_takes_the_delivery() {
        var answers = new AtomicInteger();
        RECEIVER.at("/flaky", exchange -> {
            switch (answers.incrementAndGet()) {
                case 1 -> Receiver.Behaviour.status(500, Map.of()).answer(exchange);
                case 2 ->
                    Receiver.Behaviour.status(429, Map.of("Retry-After", "1")).answer(exchange);
                case 3 -> exchange.close(); // no answer at all
                default -> Receiver.Behaviour.status(204, Map.of()).answer(exchange);
            }
        });
        Reader reader = Reader.called("flaky");
        String id = reader.byWebhook("person:flakova", RECEIVER.address("/flaky"), SECRET);

        WIRE.tell(Telling.story("flaky").guest("Inna Flakova").reported());

        await().until(() -> states(reader, id).equals(List.of("delivered")));
        List<Receiver.Request> requests = RECEIVER.requestsTo("/flaky");
        assertThat(requests)
                .hasSize(4)
                .extracting(request -> request.header("webhook-id"))
                .containsOnly((String) reader.deliveries(id).getFirst().get("id"));
        List<Map<String, Object>> attempts = reader.asks()
                .get("/subscriptions/" + id + "/deliveries/"
                        + requests.getFirst().header("webhook-id") + "/attempts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        assertThat(attempts)
                .extracting(attempt -> attempt.get("outcome"))
                .containsExactly("failed", "failed", "failed", "arrived");
        assertThat(attempts)
                .extracting(attempt -> attempt.get("answer"))
                .startsWith("500", "429")
                .endsWith("204");
    }

    @Test
    void an_endpoint_that_is_gone_is_disabled_and_its_owner_told_and_resumed_when_it_is_back() {
        RECEIVER.at("/gone", Receiver.Behaviour.status(410, Map.of()));
        Reader reader = Reader.called("mover");
        MAILS.confirmed(reader, "country:FJ");
        String id = reader.byWebhook("person:goneva", RECEIVER.address("/gone"), SECRET);

        WIRE.tell(Telling.story("gone").guest("Rita Goneva").reported());

        await().until(() -> state(reader, id).equals("disabled"));
        await().until(() -> MAILS.to(reader.address()).size() == 2);
        assertThat(MAILS.to(reader.address()).getLast().text())
                .contains(RECEIVER.address("/gone").toString(), "410");
        assertThat(states(reader, id)).containsExactly("given-up");

        RECEIVER.recover("/gone");
        reader.asks().post("/subscriptions/" + id + "/resume").then().body("state", equalTo("active"));
        reader.asks()
                .post("/subscriptions/" + id + "/redeliver?since=2020-01-01T00:00:00Z")
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(1));
        await().until(() -> states(reader, id).equals(List.of("delivered")));
    }

    @Test
    void a_redirect_is_not_followed() {
        RECEIVER.at(
                "/moved",
                Receiver.Behaviour.status(
                        302, Map.of("Location", RECEIVER.address("/elsewhere").toString())));
        Reader reader = Reader.called("moved");
        String id = reader.byWebhook("person:redirova", RECEIVER.address("/moved"), SECRET);

        WIRE.tell(Telling.story("moved").guest("Asel Redirova").reported());

        await().until(() -> RECEIVER.requestsTo("/moved").size() >= 2);
        assertThat(RECEIVER.requestsTo("/elsewhere")).isEmpty();
        reader.asks().delete("/subscriptions/" + id).then().statusCode(204);
    }

    @Test
    void one_delivery_can_be_sent_again_and_a_test_event_asked_for() {
        Reader reader = Reader.called("repeater");
        String id = reader.byWebhook("person:repetova", RECEIVER.address("/repeat"), SECRET);
        WIRE.tell(Telling.story("repeat").guest("Zhanna Repetova").reported());
        await().until(() -> states(reader, id).equals(List.of("delivered")));
        String delivery = (String) reader.deliveries(id).getFirst().get("id");

        reader.asks()
                .post("/subscriptions/" + id + "/deliveries/" + delivery + "/redeliver")
                .then()
                .statusCode(202);
        await().until(() -> RECEIVER.requestsTo("/repeat").size() == 2);
        reader.asks().post("/subscriptions/" + id + "/test").then().statusCode(202);

        await().until(() -> RECEIVER.requestsTo("/repeat").size() == 3);
        assertThat(RECEIVER.requestsTo("/repeat").getLast().body()).contains("org.readout.alert.trial.v1", id);
        reader.asks()
                .post("/subscriptions/" + id + "/deliveries/d_0/redeliver")
                .then()
                .statusCode(404);
        reader.asks()
                .post("/subscriptions/" + id + "/redeliver?since=yesterday")
                .then()
                .statusCode(400);
    }

    @Test
    void after_a_change_of_secret_webhooks_verify_with_the_old_and_the_new() throws Exception {
        Reader reader = Reader.called("rotator");
        String id = reader.byWebhook("person:rotova", RECEIVER.address("/rotate"), SECRET);
        String secret = reader.asks()
                .post("/subscriptions/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");

        WIRE.tell(Telling.story("rotate").guest("Laura Rotova").reported());

        await().until(() -> RECEIVER.requestsTo("/rotate").size() == 1);
        Receiver.Request request = RECEIVER.requestsTo("/rotate").getFirst();
        new Webhook(SECRET).verify(request.body(), request.headers());
        new Webhook(secret).verify(request.body(), request.headers());
        reader.asks()
                .post("/subscriptions/" + id + "/secret?scheme=ed25519")
                .then()
                .body("secret", startsWith("whpk_"));
    }

    @Test
    void a_webhook_may_be_thin_or_speak_as_a_chat_does() {
        for (String body : List.of("thin", "slack", "mattermost", "teams", "discord", "telegram", "ntfy")) {
            Reader.called("chatty")
                    .follows(Map.of(
                            "query",
                            "person:chatova",
                            "channel",
                            Map.of(
                                    "type",
                                    "webhook",
                                    "url",
                                    RECEIVER.address("/chat/" + body).toString(),
                                    "body",
                                    body)))
                    .then()
                    .statusCode(201)
                    .body("channel.body", equalTo(body));
        }

        WIRE.tell(Telling.story("chat").guest("Nina Chatova").reported());

        String title = "Nina Chatova (Kazakhstan) met Youssef Benali (Morocco)";
        assertThat(told("thin")).contains(title, "\"meetingId\"").doesNotContain("\"confidence\"");
        assertThat(told("slack")).startsWith("{\"text\":\"<http").contains("|" + title + ">");
        assertThat(told("mattermost")).contains("[" + title + "](http");
        assertThat(told("teams")).contains("AdaptiveCard", title);
        assertThat(told("discord")).contains("\"content\":\"[" + title, "\"parse\":[]");
        assertThat(told("telegram")).contains("\"text\":\"" + title);
        assertThat(told("ntfy")).startsWith(title);
        assertThat(RECEIVER.requestsTo("/chat/ntfy").getFirst().header("Title")).isEqualTo(title);
    }

    @Test
    void mail_waits_for_a_mail_server_that_is_away() {
        Reader reader = Reader.called("offline");
        MAILS.stop();
        reader.byMail("country:TO");
        MAILS.start();

        await().until(() -> MAILS.to(reader.address()).size() == 1);
    }

    private static String told(String body) {
        await().until(() -> !RECEIVER.requestsTo("/chat/" + body).isEmpty());
        return RECEIVER.requestsTo("/chat/" + body).getFirst().body();
    }

    private static String state(Reader reader, String id) {
        return reader.asks().get("/subscriptions/" + id).then().extract().path("state");
    }

    private static List<Object> states(Reader reader, String id) {
        return reader.deliveries(id).stream().map(line -> line.get("state")).toList();
    }
}
