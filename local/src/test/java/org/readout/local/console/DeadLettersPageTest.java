package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class DeadLettersPageTest {
    private static final String LETTER = """
            {"id":7,"state":"open","cause":"the headers of the CloudEvent are missing","refusedAt":"2026-03-03T10:00:00Z",
             "topic":"wire.items","partition":2,"offset":41,"key":"r_1","bytes":17}""";
    private static final String WHOLE =
            LETTER.replace("\"bytes\":17", "\"bytes\":17,\"original\":\"<b>not an item</b>\"");

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void a_letter_tells_its_cause_and_shows_its_original_as_it_stood(Page page) {
        services.answers("GET /dead-letters", "[" + LETTER + "]").answers("GET /dead-letters/7", WHOLE);
        page.navigate(services.page("/dead-letters.html"));
        assertThat(page.locator(".row")).containsText("the headers of the CloudEvent are missing");
        assertThat(page.locator(".row"))
                .containsText("3 Mar 2026, 10:00 · wire.items, partition 2, offset 41 · 17 bytes");
        assertThat(services.requests()).doesNotContain("GET /dead-letters/7");

        page.getByText("The original").click();

        assertThat(page.getByLabel("The document")).hasValue("<b>not an item</b>");
        Accessibility.check(page);
    }

    @Test
    void one_can_be_sent_again_or_put_away(Page page) {
        services.answers("GET /dead-letters", "[" + LETTER + "," + LETTER.replace("\"id\":7", "\"id\":6") + "]")
                .answers("POST /dead-letters/7/resend", WHOLE)
                .answers("DELETE /dead-letters/6", 204, "");
        page.navigate(services.page("/dead-letters.html"));
        assertThat(page.locator(".row")).hasCount(2);

        services.answers("GET /dead-letters", "[" + LETTER.replace("\"id\":7", "\"id\":6") + "]");
        page.locator("button:text-is(\"Send it again\")").first().click();
        assertThat(page.locator(".row")).hasCount(1);

        services.answers("GET /dead-letters", "[]");
        page.getByText("Put it away").click();
        assertThat(page.locator("#answer")).hasText("Nothing waits for you.");
        assertThat(services.requests()).contains("POST /dead-letters/7/resend", "DELETE /dead-letters/6");
    }

    @Test
    void an_entry_of_a_feed_is_corrected_in_place(Page page) {
        String entry = """
                {"id":8,"state":"open","cause":"text: there is none","refusedAt":"2026-03-03T10:00:00Z","bytes":16,
                 "source":"caspian-observer","address":"https://caspian-observer.example/world.rss"}""";
        services.answers("GET /dead-letters", "[" + entry + "]")
                .answers("GET /dead-letters/8", entry.replace("\"bytes\"", "\"original\":\"{}\",\"bytes\""))
                .answers("POST /dead-letters/8/mend", entry);
        page.navigate(services.page("/dead-letters.html"));
        assertThat(page.locator(".row"))
                .containsText("an entry of caspian-observer, found at https://caspian-observer.example/world.rss");
        page.getByText("The original").click();
        page.getByLabel("The document").fill("{\"text\":\"Envoys met.\"}");

        services.answers("GET /dead-letters", "[]");
        page.getByText("Send it corrected").click();

        assertThat(page.locator("#answer")).hasText("Nothing waits for you.");
        assertThat(services.requests()).contains("POST /dead-letters/8/mend {\"text\":\"Envoys met.\"}");
    }

    @Test
    void all_of_one_cause_can_be_sent_again_and_those_put_away_be_seen(Page page) {
        services.answers("GET /dead-letters", "[" + LETTER + "]").answers("POST /dead-letters/resend", "{\"sent\":1}");
        page.navigate(services.page("/dead-letters.html"));
        assertThat(page.locator(".row")).hasCount(1);
        page.getByLabel("Words of the cause").fill("CloudEvent");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer[aria-busy]")).hasCount(0);

        services.answers("GET /dead-letters", "[]");
        page.getByText("Send all again").click();
        assertThat(page.locator("#answer")).hasText("Nothing waits for you.");
        services.answers(
                "GET /dead-letters?state=discarded&cause=CloudEvent",
                "[" + LETTER.replace("\"open\"", "\"discarded\"") + "]");
        page.getByLabel("State").selectOption(new SelectOption().setLabel("Put away"));

        assertThat(page.locator(".row")).hasCount(1);
        assertThat(services.requests()).contains("POST /dead-letters/resend?cause=CloudEvent");
    }

    @Test
    void a_service_that_is_away_is_told_of_with_a_way_on(Page page) {
        services.answers("GET /dead-letters", 503, """
                {"status":503,"title":"Service Unavailable","detail":"The log takes nothing at the moment"}""");

        page.navigate(services.page("/dead-letters.html"));

        assertThat(page.locator("#answer")).containsText("The log takes nothing at the moment");
        assertThat(page.getByText("Try again")).isVisible();
    }
}
