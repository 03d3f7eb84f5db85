package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class FeedsPageTest {
    private static final String HEALTHY = """
            {"id":"f1","source":"caspian-observer","url":"https://caspian-observer.example/world.rss","state":"active",
             "interval":"PT15M","nextPoll":"2026-03-03T10:15:00Z","failures":0,"lastSuccess":"2026-03-03T10:00:00Z",
             "lastEntry":"2026-03-03T08:30:00Z","addedAt":"2026-03-01T10:00:00Z"}""";
    private static final String FAILING = """
            {"id":"f2","source":"baltic-bulletin","url":"https://baltic-bulletin.example/feed","state":"active",
             "interval":3600.000000000,"nextPoll":"2026-03-03T12:00:00Z","failures":3,"lastError":"the server answered 503",
             "addedAt":"2026-03-01T10:00:00Z"}""";

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void each_feed_tells_how_it_does(Page page) {
        services.answers("GET /feeds", "[" + HEALTHY + "," + FAILING + "]");

        page.navigate(services.page("/feeds.html"));

        Locator rows = page.locator(".row");
        assertThat(rows.first()).containsText("baltic-bulletin");
        assertThat(rows.first()).containsText("Failing · every hour · not read yet");
        assertThat(rows.first()).containsText("Failed 3 times since then: the server answered 503");
        assertThat(rows.last())
                .containsText("every 15 minutes · last read 3 Mar 2026, 10:00 · last news 3 Mar 2026, 08:30");
        Accessibility.check(page);
    }

    @Test
    void a_feed_can_be_added_and_a_refusal_points_at_the_input(Page page) {
        services.answers("GET /feeds", "[]").answers("POST /feeds", 400, """
                {"status":400,"title":"Cannot be read","where":"source","why":"only a-z","detail":"source: only a-z, 0-9 and -"}""");
        page.navigate(services.page("/feeds.html"));
        assertThat(page.locator("#answer")).containsText("No feed is polled yet.");
        page.getByLabel("Source").fill("Caspian Observer");
        page.getByLabel("Address of the feed, or of a page").fill("https://caspian-observer.example/world.rss");

        page.getByText("Add it").click();
        assertThat(page.locator("#add-refusal")).hasText("source: only a-z, 0-9 and -");
        assertThat(page.getByLabel("Source")).isFocused();
        Accessibility.check(page);

        services.answers("POST /feeds", 201, HEALTHY).answers("GET /feeds", "[" + HEALTHY + "]");
        page.getByLabel("Source").fill("caspian-observer");
        page.keyboard().press("Enter");

        assertThat(page.locator(".row")).hasCount(1);
        assertThat(page.locator("#add")).isHidden();
        assertThat(services.requests())
                .contains(
                        "POST /feeds {\"source\":\"caspian-observer\",\"url\":\"https://caspian-observer.example/world.rss\"}");
    }

    @Test
    void an_address_is_tried_before_it_is_added_and_a_page_leads_to_its_feeds(Page page) {
        services.answers("GET /feeds", "[]").answers("POST /feeds/test", """
                {"feed":false,"entries":[],"links":[{"url":"https://caspian-observer.example/world.rss","title":"World"}]}""");
        page.navigate(services.page("/feeds.html"));
        page.getByLabel("Source").fill("caspian-observer");
        page.getByLabel("Address of the feed, or of a page").fill("https://caspian-observer.example/");
        page.getByText("What would be read?").click();
        assertThat(page.locator("#found")).containsText("This is a page. It tells of 1 feed:");

        services.answers("POST /feeds/test", """
                {"feed":true,"links":[],"entries":[{"guid":"co-1","headline":"Envoy heard in Baku","characters":412,
                 "publishedAt":"2026-03-03T08:30:00Z","url":"https://caspian-observer.example/1"}]}""");
        page.getByText("Take this one").click();

        assertThat(page.locator("#found")).containsText("A feed. 1 entry would be read:");
        assertThat(page.locator("#found .row")).containsText("3 Mar 2026, 08:30 · 412 characters");
        assertThat(page.getByLabel("Address of the feed, or of a page"))
                .hasValue("https://caspian-observer.example/world.rss");
        assertThat(services.requests()).noneMatch(request -> request.startsWith("POST /feeds {"));
        Accessibility.check(page);
    }

    @Test
    void an_address_without_a_feed_says_why(Page page) {
        services.answers("GET /feeds", "[]").answers("POST /feeds/test", """
                {"feed":false,"entries":[],"links":[],"problem":"the server answered 404"}""");
        page.navigate(services.page("/feeds.html"));
        page.getByLabel("Source").fill("caspian-observer");
        page.getByLabel("Address of the feed, or of a page").fill("https://caspian-observer.example/none");

        page.getByText("What would be read?").click();

        assertThat(page.locator("#found")).hasText("No feed was found: the server answered 404");
    }

    @Test
    void a_feed_can_be_paused_and_removed(Page page) {
        services.answers("GET /feeds", "[" + HEALTHY + "]")
                .answers("POST /feeds/f1/pause", HEALTHY)
                .answers("DELETE /feeds/f1", 204, "");
        page.navigate(services.page("/feeds.html"));
        page.onDialog(Dialog::accept);
        assertThat(page.locator(".row")).containsText("Polled");

        services.answers("GET /feeds", "[" + HEALTHY.replace("\"active\"", "\"paused\"") + "]");
        page.getByText("Pause").click();
        assertThat(page.locator(".row")).containsText("Paused");

        services.answers("GET /feeds", "[]");
        page.getByText("Remove").click();
        assertThat(page.locator("#answer")).containsText("No feed is polled yet.");
        assertThat(services.requests()).contains("POST /feeds/f1/pause", "DELETE /feeds/f1");
    }

    @Test
    void it_asks_for_the_token_of_an_operator(Page page) {
        services.answers("GET /feeds", "[]").closedBut("operators");

        page.navigate(services.page("/feeds.html"));

        assertThat(page.locator("#answer")).containsText("This needs a token with the role operator");
    }
}
