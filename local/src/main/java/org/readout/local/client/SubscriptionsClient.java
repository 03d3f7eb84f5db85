package org.readout.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Follows meetings through notify-service. */
public final class SubscriptionsClient {
    private final Calls reader;
    private final HttpClient http;

    SubscriptionsClient(Calls reader, HttpClient http) {
        this.reader = reader;
        this.http = http;
    }

    /** Sends alerts of {@code query} by mail; active once the link in the mail that arrives is followed. The answer is its id. */
    public String byMail(String query, String address) {
        return create(query, Map.of("type", "email", "address", address));
    }

    /** Sends alerts of {@code query} to {@code url}, signed with {@code secret}. The answer is its id. */
    public String byWebhook(String query, URI url, String secret) {
        return create(query, Map.of("type", "webhook", "url", url.toString(), "secret", secret));
    }

    /** The deliveries of a subscription. */
    public JsonNode deliveries(String id) {
        return reader.get("/subscriptions/" + id + "/deliveries").expect(200).body();
    }

    /** Has everything that a subscription was ever told sent again, under the same ids. */
    public void sendAllAgain(String id) {
        reader.post("/subscriptions/" + id + "/redeliver?since=2000-01-01T00:00:00Z", Map.of())
                .expect(202);
    }

    /** Has a test event sent. */
    public void sendTest(String id) {
        reader.post("/subscriptions/" + id + "/test", Map.of()).expect(202);
    }

    /** Has webhooks signed with a new secret by {@code scheme} ({@code hmac} or {@code ed25519}) as well; what the receiver is told of it. */
    public String changeSecret(String id, String scheme) {
        return reader.post("/subscriptions/" + id + "/secret?scheme=" + scheme, Map.of())
                .expect(200)
                .body()
                .path("secret")
                .asText();
    }

    /** Follows a link out of a mail, without a token, as its reader would. */
    public void follow(URI link) {
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(link)
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(link + " answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String create(String query, Map<String, String> channel) {
        return reader.post("/subscriptions", Map.of("query", query, "channel", channel))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }
}
