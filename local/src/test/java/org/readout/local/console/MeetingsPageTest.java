package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class MeetingsPageTest {
    private static final List<String> ALL = List.of("tbilisi.json", "ports.json", "planned.json", "cancelled.json");

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void the_latest_meetings_stand_under_the_day_they_were_reported(Page page) {
        services.answers("GET /meetings", list("reported", ALL));

        page.navigate(services.page("/"));

        assertThat(page.locator(".day h2")).hasText(new String[] {"Monday 2 March 2026", "Sunday 1 March 2026"});
        assertThat(page.locator(".meeting h3")).hasText(new String[] {
            "Kazakhstan, Georgia and Poti Sea Port",
            "Kazakhstan and Morocco",
            "Azerbaijan, EU, Albania and 2 others",
            "Finland and Estonia"
        });
        assertThat(page.locator(".meeting").first()).containsText("2 reports from 2 sources");
        assertThat(page.locator(".meeting").nth(2)).containsText("Planned, by video · April 2026");
        Accessibility.check(page);
    }

    @Test
    void a_query_goes_into_the_address_and_back_brings_back_the_page_before(Page page) {
        services.answers("GET /meetings", list("reported", ALL))
                .answers("GET /meetings?q=country%3AMA", list("reported", List.of("ports.json")));
        page.navigate(services.page("/"));

        page.getByLabel("Who met whom").fill("country:MA");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(services.page("/?q=country%3AMA"));
        assertThat(page).hasTitle("country:MA · Readout");
        assertThat(page.locator(".meeting")).hasCount(1);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 meeting answers the query");
        page.goBack();
        assertThat(page.locator(".meeting")).hasCount(4);
        assertThat(page.getByLabel("Who met whom")).hasValue("");
    }

    @Test
    void a_mistake_in_the_query_is_pointed_at(Page page) {
        services.answers("GET /meetings", 400, """
                {"status":400,"title":"Wrong parameter 'q'","parameter":"q","column":12,
                 "detail":"unknown field 'colour', did you mean 'corridor'?; the fields are country, between"}""");

        page.navigate(services.page("/?q=country:KZ%20colour:red"));

        Locator mistake = page.locator("#mistake");
        assertThat(mistake).containsText("Column 12: unknown field 'colour', did you mean 'corridor'?");
        assertThat(mistake.locator(".wrong")).hasText("colour:red");
        assertThat(page.getByLabel("Who met whom")).isFocused();
        assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(11);
        Accessibility.check(page);
        page.keyboard().type("topic:trade");
        assertThat(page.getByLabel("Who met whom")).hasValue("country:KZ topic:trade");
        assertThat(mistake).isEmpty();
    }

    @Test
    void an_answer_without_meetings_says_what_to_do(Page page) {
        services.answers("GET /meetings", list("reported", List.of()));

        page.navigate(services.page("/?q=country:KZ"));
        assertThat(page.locator("#answer")).containsText("No meeting answers this query.");
        page.getByText("See all meetings").click();
        assertThat(page.locator("#answer")).containsText("No meeting has been reported yet.");
        Accessibility.check(page);
    }

    @Test
    void a_service_in_trouble_is_quoted_and_can_be_asked_again(Page page) {
        services.answers("GET /meetings", 503, """
                {"status":503,"title":"The database does not answer","detail":"Nothing is lost; ask again in a moment."}""");
        page.navigate(services.page("/"));
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("database")))
                .containsText("Nothing is lost; ask again in a moment.");
        Accessibility.check(page);

        services.answers("GET /meetings", list("reported", ALL));
        page.getByText("Try again").click();

        assertThat(page.locator(".meeting")).hasCount(4);
    }

    @Test
    void order_and_pages_are_links(Page page) {
        services.answers("GET /meetings", list("reported", ALL).replace("\"next\":null", "\"next\":\"c2\""))
                .answers("GET /meetings?q=topic%3Aenergy&sort=held", list("held", ALL))
                .answers(
                        "GET /meetings?q=topic%3Aenergy&cursor=c2&sort=reported",
                        list("reported", List.of("cancelled.json")));
        page.navigate(services.page("/?q=topic:energy"));

        page.getByText("More →").click();
        assertThat(page.locator(".meeting")).hasCount(1);
        page.goBack();
        page.getByText("Latest held").click();

        assertThat(page.locator(".day h2").first()).hasText("Monday 2 March 2026");
        assertThat(page.locator(".day h2").last()).hasText("No day told");
        assertThat(page).hasURL(Pattern.compile(".*sort=held$"));
    }

    @Test
    void a_token_is_asked_for_once_and_kept_in_the_tab(Page page) {
        services.answers("GET /meetings", list("reported", ALL)).closedBut("right");
        page.navigate(services.page("/"));
        assertThat(page.locator("#answer")).containsText("This needs a token with the role reader");
        Accessibility.check(page);

        page.getByLabel("Token with the role reader").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.locator("#answer")).containsText("The token given does not carry the role reader.");
        page.getByLabel("Token with the role reader").fill(" right ");
        page.keyboard().press("Enter");
        assertThat(page.locator(".meeting")).hasCount(4);

        page.reload();
        assertThat(page.locator(".meeting")).hasCount(4);
        page.getByText("Forget it").click();
        assertThat(page.locator("#answer")).containsText("A token, please");
    }

    @Test
    void a_token_in_the_address_is_taken_and_does_not_stay_there(Page page) {
        services.answers("GET /meetings", list("reported", ALL)).closedBut("given");

        page.navigate(services.page("/?q=rail#token=given"));

        assertThat(page.locator(".meeting")).hasCount(4);
        assertThat(page.url()).isEqualTo(services.page("/?q=rail"));
    }

    @Test
    void what_a_report_says_never_becomes_markup(Page page) {
        services.answers("GET /meetings", list("reported", List.of("hostile.json")));

        page.navigate(services.page("/"));

        assertThat(page.locator(".meeting")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("#answer img, #answer script")).hasCount(0);
    }

    private static String list(String sort, List<String> samples) {
        String meetings = samples.stream().map(StandIn::sample).collect(Collectors.joining(","));
        return "{\"query\":\"\",\"sort\":\"%s\",\"next\":null,\"previous\":null,\"meetings\":[%s]}"
                .formatted(sort, meetings);
    }
}
