package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class SubscriptionsPageTest {
    private static final String BY_MAIL = """
            {"id":"s_1","query":"between:KZ,MA","channel":{"type":"email","address":"desk@chamber.example"},
             "cadence":{"type":"weekly","at":"08:00","day":"monday"},"zone":"Africa/Casablanca",
             "quietHours":{"from":"22:00","to":"07:00"},"updates":true,"state":"active","createdAt":"2026-03-01T10:00:00Z"}""";
    private static final String DELIVERIES = """
            [{"id":"d_2","meetingId":"m_1","kind":"correction","state":"waiting","query":"between:KZ,MA","channel":"email",
              "to":"desk@chamber.example","attempts":2,"writtenAt":"2026-03-03T10:00:00Z",
              "nextAttemptAt":"2026-03-03T10:20:00Z","lastAnswer":"451 try again later"},
             {"id":"d_1","meetingId":"m_1","kind":"first","state":"delivered","query":"between:KZ,MA","channel":"email",
              "to":"desk@chamber.example","attempts":1,"writtenAt":"2026-03-02T10:00:00Z","endedAt":"2026-03-02T10:00:02Z"}]""";
    private static final String BACKTEST = """
            {"days":90,"meetings":900,"matches":270,"alertsPerWeek":21.0,"noisy":true,"advice":"Narrow the query, or take an offer.",
             "offers":[{"cadence":{"type":"daily","at":"08:00"}},{"cap":{"most":10,"per":"day"}}],
             "found":[{"meetingId":"m_1","title":"Saule Omarova (Kazakhstan) met Youssef Benali (Morocco)","when":"2 March 2026",
                       "where":"Rabat, Morocco","recordedAt":"2026-03-02T10:00:00Z",
                       "reasons":[{"clause":"country:MA","sentence":"Saule Omarova was received by Youssef Benali in Rabat."}]}]}""";

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void the_list_tells_query_channel_and_cadence(Page page) {
        services.answers("GET /subscriptions", "[" + BY_MAIL + "]");

        page.navigate(services.page("/subscriptions.html"));

        assertThat(page.locator(".row h2")).hasText("between:KZ,MA");
        assertThat(page.locator(".row"))
                .containsText(
                        "Active · by mail to desk@chamber.example · Weekly on Mondays at 08:00 · quiet 22:00 to 07:00 "
                                + "· Africa/Casablanca");
        page.getByText("Follow a query").click();
        Accessibility.check(page);
    }

    @Test
    void a_query_is_previewed_and_followed_by_webhook(Page page) {
        services.answers("GET /subscriptions", "[]")
                .answers("POST /subscriptions/preview", BACKTEST)
                .answers("POST /subscriptions", 201, """
                        {"id":"s_2","query":"country:MA","channel":{"type":"webhook","url":"https://receiver.example/in",
                         "secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"},"cadence":{"type":"at-once"},"zone":"UTC",
                         "updates":false,"state":"active","createdAt":"2026-03-01T10:00:00Z"}""");
        page.navigate(services.page("/subscriptions.html?q=country:MA"));

        page.getByText("What would it have told?").click();
        assertThat(page.locator("#previewed")).containsText("About 21 alerts a week");
        assertThat(page.locator("#previewed")).containsText("270 of 900 meetings");
        assertThat(page.locator("#previewed h3")).containsText("Saule Omarova (Kazakhstan) met");
        assertThat(page.locator("#previewed .reasons")).containsText("country:MA Saule Omarova was received");
        assertThat(page.locator("#previewed .noisy")).containsText("Narrow the query");
        Accessibility.check(page);
        page.getByText("One digest daily at 08:00").click();
        page.getByText("At most 10 a day, the rest in one line").click();

        page.getByLabel("Channel").selectOption("webhook");
        page.getByLabel("Address of the receiver").fill("https://receiver.example/in");
        page.getByLabel("Also tell what later reports change").uncheck();
        page.getByText("Follow it").click();

        assertThat(page.locator(".secret")).hasText("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(services.requests())
                .contains(
                        "POST /subscriptions {\"query\":\"country:MA\",\"channel\":{\"type\":\"webhook\","
                                + "\"url\":\"https://receiver.example/in\"},\"cadence\":{\"type\":\"daily\",\"at\":\"08:00\"},\"zone\":\"UTC\","
                                + "\"quietHours\":{\"from\":null,\"to\":null},\"cap\":{\"most\":10,\"per\":\"day\"},\"updates\":false}");
        Accessibility.check(page);
    }

    @Test
    void a_mistake_in_the_query_is_pointed_at(Page page) {
        services.answers("GET /subscriptions", "[]").answers("POST /subscriptions", 400, """
                {"status":400,"title":"The query cannot be read","field":"query","column":7,
                 "detail":"Column 7: unknown topic 'trad', did you mean 'trade'?"}""");
        page.navigate(services.page("/subscriptions.html?q=topic:trad"));
        page.getByLabel("Mail address").fill("desk@chamber.example");

        page.getByText("Follow it").click();

        assertThat(page.locator("#follow-refusal"))
                .containsText("Column 7: unknown topic 'trad', did you mean 'trade'?");
        assertThat(page.locator("#follow-refusal .wrong")).hasText("trad");
        assertThat(page.getByLabel("Query")).isFocused();
    }

    @Test
    void one_subscription_shows_its_deliveries_and_can_be_changed(Page page) {
        services.answers("GET /subscriptions/s_1", BY_MAIL)
                .answers("GET /subscriptions/s_1/deliveries", DELIVERIES)
                .answers("PATCH /subscriptions/s_1", BY_MAIL);
        page.navigate(services.page("/subscriptions.html?id=s_1"));
        assertThat(page.locator("tbody tr").first()).containsText("Waiting, next 3 Mar 2026, 10:20");
        assertThat(page.locator("tbody tr").first()).containsText("451 try again later");
        assertThat(page.locator("tbody tr").last()).containsText("Delivered 2 Mar 2026, 10:00");

        page.getByText("Change it").first().click();
        Accessibility.check(page);
        page.getByLabel("How often").selectOption("daily");
        page.getByLabel("At", new Page.GetByLabelOptions().setExact(true)).fill("06:30");
        page.locator("#change button").click();

        assertThat(page.locator("#change")).isHidden();
        assertThat(services.requests())
                .contains("PATCH /subscriptions/s_1 {\"query\":\"between:KZ,MA\",\"cadence\":{\"type\":\"daily\","
                        + "\"at\":\"06:30\"},\"zone\":\"Africa/Casablanca\",\"quietHours\":{\"from\":\"22:00\",\"to\":\"07:00\"},"
                        + "\"cap\":{\"most\":null,\"per\":null},\"updates\":true}");
    }

    @Test
    void every_attempt_can_be_looked_at_and_one_or_all_sent_again(Page page) {
        services.answers("GET /subscriptions/s_1", BY_MAIL)
                .answers("GET /subscriptions/s_1/deliveries", DELIVERIES)
                .answers("GET /subscriptions/s_1/deliveries/d_2/attempts", """
                        [{"number":1,"startedAt":"2026-03-03T10:00:00Z","tookMillis":31,"outcome":"failed","answer":"450 mailbox busy"},
                         {"number":2,"startedAt":"2026-03-03T10:05:00Z","tookMillis":1207,"outcome":"failed","answer":"451 try again later"}]""")
                .answers("POST /subscriptions/s_1/deliveries/d_1/redeliver", 202, "{\"deliveries\":1}")
                .answers("POST /subscriptions/s_1/redeliver", 202, "{\"deliveries\":2}")
                .answers("POST /subscriptions/s_1/test", 202, "{\"deliveryId\":\"d_3\"}");
        page.navigate(services.page("/subscriptions.html?id=s_1"));

        page.getByText("2 attempts").click();
        assertThat(page.locator(".attempts li")).hasText(new String[] {
            "3 Mar 2026, 10:00: failed after 31 ms, 450 mailbox busy",
            "3 Mar 2026, 10:05: failed after 1207 ms, 451 try again later"
        });
        Accessibility.check(page);
        page.locator("tbody tr").last().getByText("Send again").click();
        page.getByText("Send a test").click();
        assertThat(page.getByText("A test is on its way.")).isVisible();
        page.getByLabel("Send again all since").fill("2026-03-01T09:30");
        page.getByText("Send them again").click();

        assertThat(page.getByText("2 deliveries are sent again.")).isVisible();
        assertThat(services.requests())
                .contains(
                        "POST /subscriptions/s_1/deliveries/d_1/redeliver",
                        "POST /subscriptions/s_1/test",
                        "POST /subscriptions/s_1/redeliver?since=2026-03-01T09%3A30%3A00.000Z");
    }

    @Test
    void one_that_was_disabled_says_so_and_can_be_resumed(Page page) {
        String disabled = BY_MAIL.replace("\"state\":\"active\"", "\"state\":\"disabled\"");
        services.answers("GET /subscriptions", "[" + disabled + "]").answers("POST /subscriptions/s_1/resume", BY_MAIL);
        page.navigate(services.page("/subscriptions.html"));
        assertThat(page.locator(".row")).containsText("Disabled");

        page.getByText("Resume").click();

        assertThat(page.locator(".row")).containsText("Disabled");
        assertThat(services.requests()).contains("POST /subscriptions/s_1/resume");
    }

    @Test
    void ending_one_asks_first_and_leads_back_to_the_list(Page page) {
        services.answers("GET /subscriptions/s_1", BY_MAIL)
                .answers("GET /subscriptions/s_1/deliveries", "[]")
                .answers("DELETE /subscriptions/s_1", 204, "")
                .answers("GET /subscriptions", "[]");
        page.navigate(services.page("/subscriptions.html?id=s_1"));
        page.onceDialog(Dialog::dismiss);
        page.getByText("End", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(services.requests()).doesNotContain("DELETE /subscriptions/s_1");

        page.onceDialog(Dialog::accept);
        page.getByText("End", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page).hasURL(services.page("/subscriptions.html"));
        assertThat(page.locator("#answer")).containsText("You follow nothing yet.");
    }
}
