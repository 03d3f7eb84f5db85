package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.local.console.StandIn.sample;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class MeetingPageTest {
    private static final Pattern LIT = Pattern.compile("\\blit\\b");

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void a_meeting_shows_its_record_and_marks_the_words_that_prove_it(Page page) {
        open(page, "ports.json");

        assertThat(page.locator("h1")).hasText("Kazakhstan and Morocco");
        assertThat(page.locator(".standfirst")).hasText("Monday 2 March 2026 · Rabat, Morocco");
        assertThat(page.locator(".facts")).containsText("One report tells of it");
        assertThat(page.locator(".passage mark.date")).hasText("on March 2, 2026");
        assertThat(page.locator(".passage mark.participants")).hasText(new String[] {
            "Minister of Transport and Logistics of Morocco Youssef Tazi", "Ambassador of Kazakhstan Aidos Serikbek"
        });
        assertThat(page.locator(".report h3 mark"))
                .hasText(new String[] {"Moroccan transport minister", "Kazakh ambassador"});
        Accessibility.check(page);
    }

    @Test
    void a_field_lights_its_quotation_and_the_other_way_round(Page page) {
        open(page, "ports.json");
        Locator inText = page.locator(".passage mark.date");

        page.locator("#fact-date .value").hover();
        assertThat(inText).hasClass(LIT);
        assertThat(page.locator(".passage mark.place")).not().hasClass(LIT);

        page.locator("#fact-date .quotations a").focus();
        page.keyboard().press("Enter");
        assertThat(inText.locator("a")).isFocused();
        assertThat(page.locator("#fact-date")).hasClass(LIT);

        page.keyboard().press("Enter");
        assertThat(page.locator("#fact-date")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*id=m_[0-9A-Z]+$"));
    }

    @Test
    void words_that_prove_two_fields_belong_to_both(Page page) {
        open(page, "ports.json");
        Locator words = page.locator(".passage mark.corridors");

        page.locator("#fact-mentions-0 .value").hover();
        assertThat(words).hasClass(LIT);
        page.locator("#fact-corridor-middle-corridor .value").hover();
        assertThat(words).hasClass(LIT);
    }

    @Test
    void reports_that_differ_are_both_shown_with_the_rule_that_chose(Page page) {
        open(page, "tbilisi.json");

        Locator place = page.locator("#fact-place");
        assertThat(place).containsText("Tbilisi, Georgia");
        assertThat(place).containsText("the reading with most confidence decides");
        assertThat(place).containsText("colchis-post: Batumi, Georgia");
        assertThat(page.locator("#fact-participant-0")).containsText("Named by 2 of 2 reports.");
        assertThat(page.locator("#fact-participant-0 q"))
                .hasText(new String[] {"Kazakhstan's Ambassador to Georgia Dauren Alibekov", "D. Alibekov"});
        assertThat(page.locator(".report").last()).containsText("lets us quote, not show its text");
        Accessibility.check(page);
    }

    @Test
    void words_that_stand_twice_are_marked_where_the_report_was_read(Page page) {
        open(page, "ports.json");

        Object places = page.evaluate("""
                async () => {
                  const { placed } = await import('/console/evidence.js');
                  const quotations = [['began', 23], ['talks', 47], ['the talks', 43]].map(([quote, start]) => ({ quote, start }));
                  return placed('The talks began. Both praised the talks.', quotations).map(span => span.from);
                }""");

        assertThat(places).isEqualTo(List.of(10, 34, 30));
    }

    @Test
    void a_withdrawn_meeting_says_why_and_what_it_became(Page page) {
        services.answers("GET /meetings/m_0", 410, """
                {"status":410,"title":"Withdrawn meeting","detail":"It is the same meeting as another.","reason":"merged",
                 "withdrawnAt":"2026-03-03T09:42:11.500Z","note":"The desk put both together.","successor":"m_1"}""");

        page.navigate(services.page("/meeting.html?id=m_0"));

        assertThat(page.locator("#answer")).containsText("It is the same meeting as another.");
        assertThat(page.locator("#answer")).containsText("The desk put both together.");
        assertThat(page.locator("#answer")).containsText("Taken back 3 Mar 2026, 09:42");
        Accessibility.check(page);
        page.getByText("See the meeting it became").click();
        assertThat(page).hasURL(services.page("/meeting.html?id=m_1"));
        assertThat(page.locator("h1")).hasText("Unknown meeting");
    }

    @Test
    void what_a_report_says_never_becomes_markup(Page page) {
        open(page, "hostile.json");

        assertThat(page.locator(".passage")).hasText("<script>alert(4)</script> & <b>bold</b>");
        assertThat(page.locator("#answer script, #answer img, #answer b, #answer a[href^='javascript']"))
                .hasCount(0);
    }

    @Test
    void a_narrow_screen_scrolls_in_one_direction_only(Page page) {
        page.setViewportSize(360, 740);
        open(page, "tbilisi.json");
        assertThat(page.locator("h1")).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private void open(Page page, String sample) {
        services.answers("GET /meetings/m_0", sample(sample));
        page.navigate(services.page("/meeting.html?id=m_0"));
    }
}
