package org.readout.local.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** This browser as a channel. The push service of its maker is out of reach here, so its part is played by the page and by DevTools. */
@ExtendWith(Chromium.class)
class PushTest {
    private static final String SUBSCRIBED = """
            PushManager.prototype.subscribe = async options => {
              window.subscribedWith = options.applicationServerKey;
              return { toJSON: () => ({ endpoint: 'https://push.example/1', expirationTime: null, keys: { p256dh: 'BPoint', auth: 'c2VjcmV0' } }) };
            };""";
    private static final String SHOWN = """
            async () => {
              const registration = await navigator.serviceWorker.getRegistration('/console/');
              return (await registration.getNotifications()).map(({ title, body, tag }) => `${title}|${body}|${tag}`).join();
            }""";

    private static final String ACTIVE = """
            async () => (await navigator.serviceWorker.getRegistrations())
                .some(registration => registration.active?.state === 'activated')""";

    private final StandIn services = new StandIn();

    @AfterEach
    void end() {
        services.close();
    }

    @Test
    void a_query_is_followed_by_this_browser_which_then_shows_what_is_pushed(Page page) {
        services.answers("GET /subscriptions", "[]")
                .answers("GET /push-key", "{\"applicationServerKey\":\"BKey\"}")
                .answers("POST /subscriptions", 201, """
                        {"id":"s_3","query":"country:MA","channel":{"type":"web-push","url":"https://push.example/1"},
                         "cadence":{"type":"at-once"},"zone":"UTC","updates":true,"state":"active","createdAt":"2026-03-01T10:00:00Z"}""");
        page.context().grantPermissions(List.of("notifications"));
        page.addInitScript(SUBSCRIBED);
        CDPSession tools = page.context().newCDPSession(page);
        List<String> registrations = registrations(tools);
        page.navigate(services.page("/subscriptions.html?q=country:MA"));

        page.getByLabel("Channel").selectOption("web-push");
        Accessibility.check(page);
        page.getByText("Follow it").click();

        assertThat(page.locator("[role=status]").getByText("Alerts begin with the next meeting"))
                .isVisible();
        assertThat(page.evaluate("window.subscribedWith")).isEqualTo("BKey");
        assertThat(services.requests())
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST /subscriptions")
                        .contains("\"channel\":{\"type\":\"web-push\",\"endpoint\":\"https://push.example/1\","
                                + "\"keys\":{\"p256dh\":\"BPoint\",\"auth\":\"c2VjcmV0\"}}"));

        // What comes before the worker is active is dropped.
        page.waitForFunction(ACTIVE);
        push(tools, page, registrations.getFirst());
        page.waitForCondition(() -> !page.evaluate(SHOWN).equals(""));
        assertThat(page.evaluate(SHOWN)).isEqualTo("Kazakhstan and Morocco|29 January 2026, Rabat|m_1");
    }

    @Test
    void a_reader_who_allows_no_notifications_hears_how_to(Page page) {
        services.answers("GET /subscriptions", "[]");
        page.addInitScript("Notification.requestPermission = async () => 'denied';");
        page.navigate(services.page("/subscriptions.html?q=country:MA"));

        page.getByLabel("Channel").selectOption("web-push");
        page.getByText("Follow it").click();

        assertThat(page.locator("#follow-refusal")).containsText("Allow notifications for it");
        assertThat(services.requests()).noneMatch(request -> request.startsWith("POST"));
    }

    private static List<String> registrations(CDPSession tools) {
        var registrations = new CopyOnWriteArrayList<String>();
        tools.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(one -> registrations.add(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        tools.send("ServiceWorker.enable");
        return registrations;
    }

    private static void push(CDPSession tools, Page page, String registration) {
        var message = new JsonObject();
        message.addProperty("title", "Kazakhstan and Morocco");
        message.addProperty("body", "29 January 2026, Rabat");
        message.addProperty("tag", "m_1");
        message.addProperty("url", "");
        var delivery = new JsonObject();
        URI address = URI.create(page.url());
        delivery.addProperty("origin", address.getScheme() + "://" + address.getAuthority());
        delivery.addProperty("registrationId", registration);
        delivery.addProperty("data", message.toString());
        tools.send("ServiceWorker.deliverPushMessage", delivery);
    }
}
