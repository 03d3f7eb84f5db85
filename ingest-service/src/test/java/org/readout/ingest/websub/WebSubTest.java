package org.readout.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.events.ReportId;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.FeedServer;
import org.readout.ingest.Logs;
import org.readout.ingest.sql.Sql;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class WebSubTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FeedServer server = new FeedServer("127.0.0.1");
    private final SmallHub hub = new SmallHub();

    @Inject
    Sql sql;

    @AfterEach
    void close() {
        hub.close();
        server.close();
    }

    @Test
    void a_feed_that_names_a_hub_is_told_of_and_hardly_polled() {
        String id = subscribed("hub-one");

        assertThat(hub.publish(rss("hub-one", "hub-1-b"), "sha256")).isEqualTo(204);

        assertThat(Logs.events(ReportId.of("hub-one", "hub-1-b"), 1)).hasSize(1);
        assertThat(feed(id).getString("lastEntry")).isNotNull();
        pollNow(id);
        await().atMost(PATIENCE)
                .until(() -> Instant.parse(feed(id).getString("nextPoll"))
                        .isAfter(Instant.now().plus(Duration.ofHours(2))));
        assertThat(feed(id).getDouble("interval")).isLessThan(7_200.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
    void a_hub_may_sign_by_any_of_four_methods(String method) {
        subscribed("hub-" + method);

        assertThat(hub.publish(rss("hub-" + method, "hub-of-" + method), method))
                .isEqualTo(204);

        assertThat(Logs.events(ReportId.of("hub-" + method, "hub-of-" + method), 1))
                .hasSize(1);
    }

    @Test
    void what_the_hub_did_not_sign_is_not_taken() {
        subscribed("hub-two");
        String forged = rss("hub-two", "hub-2-forged");

        for (String signature : List.of("", "sha256=00ff", "sha256=no hex", "md5=00ff", "sha256")) {
            assertThat(hub.send(forged, signature)).isEqualTo(401);
        }
        assertThat(hub.publish(rss("hub-two", "hub-2-true"), "sha512")).isEqualTo(204);

        Logs.events(ReportId.of("hub-two", "hub-2-true"), 1);
        assertThat(Logs.events(ReportId.of("hub-two", "hub-2-forged"))).isEmpty();
    }

    @Test
    void what_nobody_asked_for_is_not_agreed_to() {
        subscribed("hub-three");
        Map<String, String> wish = hub.wishes().getLast();
        var elsewhere = new java.util.HashMap<>(wish);
        elsewhere.put("hub.callback", "http://ingest.example/websub/0b7c1d2e-0000-4000-8000-000000000000");

        assertThat(hub.tell(wish, mode("subscribe", "https://other.example/feed"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(hub.tell(wish, mode("unsubscribe", wish.get("hub.topic"))).statusCode())
                .isEqualTo(404);
        assertThat(hub.tell(elsewhere, mode("subscribe", wish.get("hub.topic"))).statusCode())
                .isEqualTo(404);
        assertThat(hub.tell(elsewhere, mode("subscribe", wish.get("hub.topic")))
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void a_lease_is_renewed_before_it_is_over_and_without_it_the_feed_is_polled_as_before() {
        hub.grant(3);
        String id = subscribed("hub-four");
        await().atMost(PATIENCE).until(() -> hub.wishes().size() >= 2);
        assertThat(hub.wishes().get(1).get("hub.secret"))
                .isEqualTo(hub.wishes().get(0).get("hub.secret"));
        int before = server.requests("/hub-four").size();

        hub.sleep();
        await().atMost(PATIENCE).until(() -> "asked".equals(feed(id).getString("hub.state")));

        await().atMost(PATIENCE).until(() -> server.requests("/hub-four").size() > before);
    }

    @Test
    void a_hub_that_denies_is_not_relied_on() {
        String id = subscribed("hub-five");
        Map<String, String> wish = hub.wishes().getLast();

        hub.tell(
                wish,
                Map.of("hub.mode", "denied", "hub.topic", wish.get("hub.topic"), "hub.reason", "the topic has moved"));

        assertThat(feed(id).getString("hub.state")).isEqualTo("denied");
        assertThat(feed(id).getString("hub.lastError")).contains("the topic has moved");
        await().atMost(PATIENCE).until(() -> server.requests("/hub-five").size() >= 2);
    }

    @Test
    void a_hub_that_leaves_something_untold_is_not_relied_on_until_it_tells_again() {
        String id = subscribed("hub-six");
        server.set("/hub-six", 200, Map.of("Content-Type", "application/rss+xml"), rss("hub-six", "hub-6-untold"));
        pollNow(id);

        await().atMost(PATIENCE).until(() -> "silent".equals(feed(id).getString("hub.state")));
        assertThat(hub.publish(rss("hub-six", "hub-6-told"), "sha256")).isEqualTo(204);

        assertThat(feed(id).getString("hub.state")).isEqualTo("live");
    }

    @Test
    void the_hub_that_the_server_names_comes_before_the_one_in_the_document() {
        server.set(
                "/hub-seven",
                200,
                Map.of(
                        "Content-Type",
                        "application/rss+xml",
                        "Link",
                        "<" + hub.address() + ">; rel=\"hub\", </topic-seven>; rel=self"),
                rss("hub-seven", "hub-7").replace(hub.address().toString(), "http://127.0.0.1:9/hub"));
        String id = added("hub-seven");

        awaitLive(id);

        assertThat(hub.wishes().getLast().get("hub.topic"))
                .isEqualTo(server.address("/topic-seven").toString());
    }

    @Test
    void what_a_hub_sends_that_is_no_feed_has_the_feed_polled_at_once() {
        String id = subscribed("hub-eight");
        pollNow(id);
        await().atMost(PATIENCE).until(() -> server.requests("/hub-eight").size() >= 2);

        assertThat(hub.publish("", "sha256")).isEqualTo(204);

        await().atMost(PATIENCE).until(() -> server.requests("/hub-eight").size() >= 3);
        assertThat(feed(id).getInt("failures")).isZero();
    }

    private String subscribed(String source) {
        server.set("/" + source, 200, Map.of("Content-Type", "application/rss+xml"), rss(source, source + "-first"));
        String id = added(source);
        awaitLive(id);
        assertThat(hub.wishes().getFirst())
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", "https://feed.example/" + source)
                .containsKey("hub.lease_seconds");
        assertThat(URI.create(hub.wishes().getFirst().get("hub.callback")).getHost())
                .isEqualTo("ingest.example");
        return id;
    }

    private String added(String source) {
        return Api.as("operator")
                .contentType("application/json")
                .body(Map.of(
                        "source", source, "url", server.address("/" + source).toString()))
                .post("/feeds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void awaitLive(String id) {
        await().atMost(PATIENCE).until(() -> "live".equals(feed(id).getString("hub.state")));
    }

    private static JsonPath feed(String id) {
        return Api.as("operator")
                .get("/feeds/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void pollNow(String id) {
        sql.change("update feed set next_poll = now() where id = ?::uuid", id);
    }

    private static Map<String, String> mode(String mode, String topic) {
        return Map.of("hub.mode", mode, "hub.topic", topic, "hub.challenge", "c");
    }

    private String rss(String source, String guid) {
        return """
                <?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A feed</title>
                <link>https://feed.example/</link><atom:link rel="hub" href="%s"/><atom:link rel="self" href="https://feed.example/%s"/>
                <description>News</description><item><guid isPermaLink="false">%s</guid><title>Headline of %s</title>
                <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
                <description>held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA</description></item></channel></rss>""".formatted(hub.address(), source, guid, guid);
    }
}
