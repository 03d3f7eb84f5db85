package org.readout.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.local.inbox.http.InboxServer;
import org.readout.testbed.FreePort;

class InboxServerTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"type\":\"alert\"}";

    private final int smtp = FreePort.find();
    private final int http = FreePort.find();
    private final MailServer mails = new MailServer(smtp);
    private final InboxServer inbox = new InboxServer(http, mails, new WebhookSink(SECRET));

    @BeforeEach
    void start() {
        mails.start();
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.close();
        mails.close();
    }

    @Test
    void a_mail_can_be_read_as_json_and_on_the_page() throws Exception {
        GreenMailUtil.sendTextEmail(
                "reader@example.org",
                "alerts@readout.example",
                "Rabat & Astana <met>",
                "They met.",
                new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        await().untilAsserted(() -> assertThat(mails.mails()).hasSize(1));
        assertThat(get("/mails")).contains("\"to\":\"reader@example.org\"", "\"text\":\"They met.");
        assertThat(get("/")).contains("Mails (1)", "Rabat &amp; Astana &lt;met&gt;");
        assertThat(get("/mails/" + mails.mails().getFirst().id())).contains("They met.");
    }

    @Test
    void a_webhook_with_a_right_signature_is_taken_and_shown_as_verified() throws Exception {
        long now = Instant.now().getEpochSecond();

        assertThat(post("msg_1", now, new Webhook(SECRET).sign("msg_1", now, BODY)))
                .isEqualTo(204);
        assertThat(get("/webhooks")).contains("\"sink\":\"trade\"", "\"id\":\"msg_1\"", "\"verified\":true");
    }

    @Test
    void a_webhook_with_a_wrong_signature_is_refused_and_shown_as_such() throws Exception {
        long now = Instant.now().getEpochSecond();

        assertThat(post("msg_2", now, new Webhook(SECRET).sign("msg_2", now, "{\"type\":\"other\"}")))
                .isEqualTo(401);
        assertThat(get("/webhooks")).contains("\"id\":\"msg_2\"", "\"verified\":false");
        assertThat(get("/")).contains("wrong");
    }

    private int post(String id, long timestamp, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/webhooks/trade"))
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + http + path);
    }
}
