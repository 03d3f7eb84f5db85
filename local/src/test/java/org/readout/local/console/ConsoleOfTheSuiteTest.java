package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.readout.local.journey.RunningSuite;
import org.readout.local.sample.Follower;
import org.readout.local.sample.Following;
import org.readout.local.sample.Morning;
import org.readout.local.suite.Port;
import org.readout.local.suite.Role;
import org.readout.local.suite.Suite;

/** The console as it is served, with the sample morning behind it: policy, tokens, and the services' own answers. */
@ExtendWith(Chromium.class)
class ConsoleOfTheSuiteTest {
    private static final Pattern A_MEETING = Pattern.compile(".*/meeting\\.html\\?id=m_\\w+$");

    private static Suite suite;

    @BeforeAll
    static void play() throws InterruptedException {
        suite = RunningSuite.SUITE;
        new Following(suite).begin();
        new Morning(suite).play();
    }

    @Test
    void a_reader_asks_opens_a_meeting_and_sees_the_words_that_prove_it(Page page) {
        page.navigate(address("/#token=" + suite.keys().token(Role.READER)));
        page.getByLabel("Who met whom").fill("between:KZ,MA source:atlas-gazette");
        page.keyboard().press("Enter");
        page.locator(".meeting h3 a").first().click();

        assertThat(page).hasURL(A_MEETING);
        assertThat(page.locator("h1")).containsText("Morocco");
        assertThat(page.locator(".passage mark.place").first()).containsText("Rabat");
        assertThat(page.locator(".passage mark.participants").first()).isVisible();
        Accessibility.check(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture()));
    }

    @Test
    void the_address_of_a_meeting_leads_a_browser_to_its_page(Page page) {
        page.navigate(address("/?q=between:KZ,MA#token=" + suite.keys().token(Role.READER)));
        String id = page.locator(".meeting h3 a").first().getAttribute("href").replaceFirst(".*=", "");

        page.navigate(address("/meetings/" + id));

        assertThat(page).hasURL(A_MEETING);
        assertThat(page.locator(".passage").first()).isVisible();
    }

    @Test
    void a_mistake_is_pointed_at_in_the_words_of_the_language(Page page) {
        page.navigate(address("/?q=country:KZ%20topic:trad#token=" + suite.keys().token(Role.READER)));

        assertThat(page.locator("#mistake")).containsText("did you mean 'trade'?");
        assertThat(page.locator("#mistake .wrong")).hasText("trad");
    }

    @Test
    void a_text_is_read_by_the_reader_of_the_wire(Page page) {
        page.navigate(address("/try.html#token=" + suite.keys().token(Role.WIRE)));

        page.getByText("Take an example").click();

        assertThat(page.locator(".read h3").first()).containsText("Azerbaijan");
        assertThat(page.locator(".passage mark.date").first()).isVisible();
        page.getByText("Why it was read this way").click();
        assertThat(page.locator(".explained tr.kept").first()).isVisible();
    }

    @Test
    void an_operator_sees_the_feeds_of_the_sample(Page page) {
        page.navigate(address("/feeds.html#token=" + suite.keys().token(Role.OPERATOR)));

        assertThat(page.locator(".row h2")).hasText(new String[] {"baltic-bulletin", "caspian-observer"});
    }

    @Test
    void a_reader_sees_what_became_of_each_alert(Page page) {
        page.navigate(address("/subscriptions.html#token=" + suite.keys().tokenOfEveryRole()));
        Locator byMail = page.locator(".row")
                .filter(new Locator.FilterOptions().setHasText(Follower.ALL.getLast().address()));

        byMail.locator("h2 a").click();

        assertThat(page.locator("tbody tr").first()).containsText("Delivered");
        page.locator("tbody a").first().click();
        assertThat(page).hasURL(A_MEETING);
    }

    private static String address(String path) {
        return suite.ports().address(Port.RECORDS) + path;
    }

    /** README's picture when {@code -Dconsole.picture=true} asks for it, else one to look at. */
    private static Path picture() {
        return Boolean.getBoolean("console.picture")
                ? RunningSuite.ROOT.resolve("docs/images/console.png")
                : Path.of("target/console.png");
    }
}
