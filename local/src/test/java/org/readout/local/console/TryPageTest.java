package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.local.console.StandIn.sample;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class TryPageTest {
    private static final Pattern LIT = Pattern.compile("\\blit\\b");

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void a_text_is_shown_with_the_words_of_each_meeting_in_the_colour_of_their_field(Page page) {
        services.answers("POST /readings", sample("reading.json"));
        read(page, "Whatever was pasted.");

        assertThat(page.getByRole(AriaRole.HEADING).filter(heading("2 meetings")))
                .isVisible();
        assertThat(page.locator(".read > h3"))
                .hasText(new String[] {"Azerbaijan and Kazakhstan", "Azerbaijan and Georgia"});
        assertThat(page.locator(".passage mark.date")).hasText(new String[] {"on Wednesday", "on May 20"});
        page.locator("#fact-1-date .value").hover();
        assertThat(page.locator(".passage mark.date").nth(1)).hasClass(LIT);
        assertThat(page.locator(".passage mark.date").first()).not().hasClass(LIT);
        Accessibility.check(page);
    }

    @Test
    void it_says_why_a_clause_was_kept_or_dropped(Page page) {
        services.answers("POST /readings", sample("reading.json"));
        read(page, "Whatever was pasted.");

        page.getByText("Why it was read this way").click();

        assertThat(page.locator(".explained tr.dropped")).containsText("only one party");
        assertThat(page.locator(".sentences mark").first()).hasText("Azerbaijani Transport Minister Farid Rzayev");
        Accessibility.check(page);
    }

    @Test
    void the_story_is_sent_with_its_headline_and_the_moment_of_publication(Page page) {
        services.answers("POST /readings", sample("reading.json"));
        page.navigate(services.page("/try.html"));

        page.getByLabel("Headline").fill("A headline");
        page.getByLabel("Published").fill("2026-05-14T09:30");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill("Some words.");
        page.getByText("Read it").click();

        assertThat(page.locator(".passage")).isVisible();
        assertThat(services.requests())
                .contains(
                        "POST /readings?explain=true {\"source\":\"console\",\"guid\":\"try\",\"text\":\"Some words.\","
                                + "\"headline\":\"A headline\",\"publishedAt\":\"2026-05-14T09:30:00.000Z\"}");
    }

    @Test
    void a_text_without_a_meeting_is_told_so(Page page) {
        services.answers("POST /readings", """
                {"meetings":[],"language":"en","reason":"none-told","extractor":{"name":"readout-rules","version":"1.0.0"},
                 "article":{"text":"The weather was fine."}}""");
        read(page, "The weather was fine.");

        assertThat(page.locator("#answer")).containsText("The reader finds no meeting in it.");
        assertThat(page.locator(".passage")).hasText("The weather was fine.");
    }

    @Test
    void a_refused_text_is_answered_in_the_words_of_the_service(Page page) {
        services.answers("POST /readings", 413, """
                {"status":413,"title":"Too large","detail":"A document may have 1048576 bytes, this one has more"}""");
        read(page, "Long, long.");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("A document may have 1048576 bytes");
    }

    private void read(Page page, String text) {
        page.navigate(services.page("/try.html"));
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.getByText("Read it").click();
    }

    private static Locator.FilterOptions heading(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
