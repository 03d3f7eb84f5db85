package org.readout.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.events.ReportId;
import org.readout.events.kafka.KafkaTopics;
import org.readout.ingest.Api;
import org.readout.ingest.Engines;
import org.readout.ingest.FeedServer;
import org.readout.ingest.Logs;
import org.readout.ingest.sql.Sql;

@QuarkusTest
@QuarkusTestResource(value = Engines.class, restrictToAnnotatedClass = false)
class FeedsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FeedServer server = new FeedServer("127.0.0.1");

    @Inject
    Sql sql;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_entries_of_a_feed_are_taken_in_once_however_often_it_is_polled() {
        server.set("/one", 200, Map.of("Content-Type", "application/rss+xml"), rss("feed-1-a"));
        String id = added("feed-one", "/one");
        Logs.events(ReportId.of("feed-one", "feed-1-a"), 1);

        server.set("/one", 200, Map.of("Content-Type", "application/rss+xml"), rss("feed-1-b", "feed-1-a"));
        pollNow(id);
        Logs.events(ReportId.of("feed-one", "feed-1-b"), 1);

        String first = ReportId.of("feed-one", "feed-1-a").value();
        assertThat(Logs.lines(KafkaTopics.WIRE_ITEMS).stream().filter(line -> first.equals(line.key())))
                .hasSize(1);
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again() {
        server.set("/two", 200, Map.of("Content-Type", "application/rss+xml", "ETag", "\"a\""), rss("feed-2"));
        String id = added("feed-two", "/two");
        awaitSuccess(id);

        pollNow(id);
        await().atMost(PATIENCE).until(() -> server.requests("/two").size() >= 2);

        assertThat(server.requests("/two").get(1).headers().get("If-none-match"))
                .containsExactly("\"a\"");
    }

    @Test
    void a_page_that_is_no_feed_is_never_an_item() {
        server.set(
                "/three",
                200,
                Map.of("Content-Type", "text/html"),
                "<html><body><p>Please log in first.</p></body></html>");
        String id = added("feed-three", "/three");

        await().atMost(PATIENCE).until(() -> feed(id).getInt("failures") > 0);

        assertThat(feed(id).getString("lastError")).isNotBlank();
    }

    @Test
    void a_feed_that_moved_for_good_is_followed_and_one_that_is_gone_is_left() {
        server.set("/four", 301, Map.of("Location", "/four-moved"), "");
        server.set("/four-moved", 200, Map.of("Content-Type", "application/rss+xml"), rss("feed-4"));
        server.set("/four-gone", 410, Map.of(), "");
        String moved = added("feed-four", "/four");
        String gone = added("feed-four", "/four-gone");

        awaitSuccess(moved);
        await().atMost(PATIENCE).until(() -> feed(gone).getString("state").equals("ended"));

        assertThat(feed(moved).getString("url"))
                .isEqualTo(server.address("/four-moved").toString());
    }

    @Test
    void a_feed_that_is_there_already_is_not_added_again() {
        added("feed-five", "/five");

        add("feed-five", server.address("/five").toString())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("feed-five"));
    }

    @Test
    void a_feed_can_be_paused_resumed_and_removed() {
        server.set("/six", 200, Map.of("Content-Type", "application/rss+xml"), rss("feed-6"));
        String id = added("feed-six", "/six");

        Api.as("operator")
                .post("/feeds/" + id + "/pause")
                .then()
                .statusCode(200)
                .body("state", equalTo("paused"));
        Api.as("operator")
                .post("/feeds/" + id + "/resume")
                .then()
                .statusCode(200)
                .body("state", equalTo("active"));
        Api.as("operator").delete("/feeds/" + id).then().statusCode(204);
        Api.as("operator").get("/feeds/" + id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void what_is_no_address_is_refused() {
        add("feed-seven", "file:///etc/hostname").statusCode(400).contentType("application/problem+json");
        add("feed-seven", "http://user:secret@feeds.example/").statusCode(400);
        add("", "https://feeds.example/").statusCode(400).body("where", equalTo("source"));
        Api.as("operator")
                .contentType("application/json")
                .body("{\"source\": ")
                .post("/feeds")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_operator_sees_what_would_be_read_and_which_feeds_a_page_tells_of() {
        server.set("/eight", 200, Map.of("Content-Type", "application/rss+xml"), rss("feed-8"));
        server.set("/page", 200, Map.of("Content-Type", "text/html"), """
                <html><head><title>Front</title><link rel="alternate" type="application/rss+xml" title="World" href="/eight">
                <link rel="stylesheet" href="/style.css"></head><body><p>News</p></body></html>""");

        trial("/eight").body("feed", equalTo(true)).body("entries[0].guid", equalTo("feed-8"));
        trial("/page")
                .body("feed", equalTo(false))
                .body("links[0].url", equalTo(server.address("/eight").toString()))
                .body("links[0].title", equalTo("World"));
        trial("/nothing").body("problem", containsString("404"));
    }

    @Test
    void of_a_feed_that_carries_only_beginnings_the_articles_are_fetched() {
        server.set("/nine", 200, Map.of("Content-Type", "application/rss+xml"), """
                <?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title><link>https://feed.example/</link>
                <description>News</description><item><guid isPermaLink="false">feed-9</guid><title>A meeting in Rabat</title>
                <link>%s</link><description>The ministers spoke about ports…</description></item></channel></rss>""".formatted(
                server.address("/article")).strip());
        server.set("/article", 200, Map.of("Content-Type", "text/html"), """
                <!DOCTYPE html><html lang="en"><head><title>A meeting in Rabat</title></head><body><nav><a href="/">Front</a></nav>
                <article><h1>A meeting in Rabat</h1><p>held 2026-12-09: Aidos Serikbek of KZ, Youssef Tazi of MA</p>
                <p>The ministers spoke about ports, rail freight and tourism, and visited the new terminal in the afternoon.</p>
                </article></body></html>""");
        added("feed-nine", "/nine");

        assertThat(Logs.events(ReportId.of("feed-nine", "feed-9"), 1)).hasSize(1);
    }

    @Test
    void an_entry_that_cannot_be_read_waits_once_for_an_operator_who_mends_it() {
        String torn = rss("feed-10")
                .replace("</channel>", "<item><guid isPermaLink=\"false\">feed-10-b</guid></item></channel>");
        server.set("/ten", 200, Map.of("Content-Type", "application/rss+xml"), torn);
        String id = added("feed-ten", "/ten");
        pollNow(id);
        await().atMost(PATIENCE).until(() -> server.requests("/ten").size() >= 2 && feed(id).getInt("failures") == 0);

        List<Integer> letters = lettersOf("feed-ten");
        assertThat(letters).hasSize(1);
        String letter = "/dead-letters/" + letters.getFirst();
        Api.as("operator")
                .get(letter)
                .then()
                .body("original", containsString("feed-10-b"))
                .body("address", equalTo(server.address("/ten").toString()));
        Api.as("operator").post(letter + "/resend").then().statusCode(400).body("where", containsString("entry 1"));
        mend(letter, "{\"guid\": \"feed-10-b\"}").statusCode(400).contentType("application/problem+json");

        mend(letter, """
                {"guid": "feed-10-b", "headline": "A meeting in Rabat", "text": "held 2026-12-10: Aidos Serikbek of KZ, Youssef Tazi of MA"}""").statusCode(200).body("state", equalTo("resent"));
        assertThat(Logs.events(ReportId.of("feed-ten", "feed-10-b"), 1)).hasSize(1);
        assertThat(lettersOf("feed-ten")).isEmpty();
    }

    private static ValidatableResponse mend(String letter, String document) {
        return Api.as("operator")
                .contentType("application/json")
                .body(document)
                .post(letter + "/mend")
                .then();
    }

    private static List<Integer> lettersOf(String source) {
        return Api.as("operator")
                .get("/dead-letters")
                .jsonPath()
                .getList("findAll { it.source == '" + source + "' }.id");
    }

    private ValidatableResponse trial(String path) {
        return Api.as("operator")
                .contentType("application/json")
                .body(Map.of("source", "feed-eight", "url", server.address(path).toString()))
                .post("/feeds/test")
                .then()
                .statusCode(200);
    }

    @Test
    void only_operators_manage_feeds() {
        Api.as("wire").get("/feeds").then().statusCode(403).contentType("application/problem+json");
    }

    private String added(String source, String path) {
        return add(source, server.address(path).toString())
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static ValidatableResponse add(String source, String url) {
        return Api.as("operator")
                .contentType("application/json")
                .body(Map.of("source", source, "url", url))
                .post("/feeds")
                .then();
    }

    private static JsonPath feed(String id) {
        return Api.as("operator")
                .get("/feeds/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitSuccess(String id) {
        await().atMost(PATIENCE).until(() -> feed(id).getString("lastSuccess") != null);
    }

    private void pollNow(String id) {
        awaitSuccess(id);
        sql.change("update feed set next_poll = now() where id = ?::uuid", id);
    }

    private static String rss(String... guids) {
        var items = new StringBuilder();
        for (String guid : guids) {
            items.append("""
                    <item><guid isPermaLink="false">%s</guid><title>Headline of %s</title>
                    <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
                    <description>held 2026-03-02: Aidos Serikbek of KZ, Youssef Tazi of MA</description></item>""".formatted(guid, guid));
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A feed</title><link>https://feed.example/</link>"
                + "<description>News</description>" + items + "</channel></rss>";
    }
}
