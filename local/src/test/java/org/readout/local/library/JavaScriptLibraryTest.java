package org.readout.local.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.readout.local.client.Clients;
import org.readout.local.client.SubscriptionsClient;
import org.readout.local.console.Chromium;
import org.readout.local.journey.RunningSuite;
import org.readout.local.suite.Suite;

/**
 * The official JavaScript library of Standard Webhooks, as npm has it, verifies what notify-service sends. It knows the symmetric
 * scheme only; the other is verified by the browser's Web Cryptography.
 */
@ExtendWith(Chromium.class)
class JavaScriptLibraryTest {
    private static final NpmPackage LIBRARY = new NpmPackage(
            "standardwebhooks",
            "1.1.1",
            "sha512-bCbX9ZEyFkWPsRz7Bl3NuQUJohmwGSev/yhr7vhaGPlc4AfIrspIRa6cPTBuI1ItmrTDJ4d/S2hCsfe4+vQGnQ==");
    private static final NpmPackage BASE64 = new NpmPackage(
            "@stablelib/base64",
            "1.0.1",
            "sha512-1bnPQqSxSuc3Ii6MhBysoWCg58j97aUjuCSZrGSmDxNqtytIi0k8utUenAwTZN4V5mXXYGsVUI9zeBqy+jBOSQ==");
    private static final NpmPackage SHA256 = new NpmPackage(
            "fast-sha256",
            "1.3.0",
            "sha512-n11RGP/lrWEFI/bWdygLxhI+pVeo1ZYIVwvvPkW7azl/rOy+F3HYRZ2K5zeE9mmkhQppyv9sQFx0JM9UabnpPQ==");

    /** What CommonJS needs, and what a receiver would write. */
    private static final String RECEIVER = """
            sources => {
              const loaded = {};
              const require = name => {
                if (!loaded[name]) {
                  loaded[name] = { exports: {} };
                  new Function('exports', 'module', 'require', sources[name])(loaded[name].exports, loaded[name], require);
                }
                return loaded[name].exports;
              };
              const { Webhook } = require('standardwebhooks');
              window.verify = ([secret, body, headers]) => {
                try {
                  return JSON.stringify(new Webhook(secret).verify(body, headers));
                } catch (refusal) {
                  return refusal.message;
                }
              };
              const bytes = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
              window.verifyByKey = async ([key, body, headers]) => {
                const at = name => headers[Object.keys(headers).find(header => header.toLowerCase() === name)];
                const signature = at('webhook-signature').split(' ').find(one => one.startsWith('v1a,')).slice(4);
                const signed = new TextEncoder().encode(`${at('webhook-id')}.${at('webhook-timestamp')}.${body}`);
                const raw = await crypto.subtle.importKey('raw', bytes(key.replace('whpk_', '')), 'Ed25519', false, ['verify']);
                return crypto.subtle.verify('Ed25519', raw, bytes(signature), signed);
              };
            }""";

    private static final Map<String, String> SOURCES = new LinkedHashMap<>();

    private final Suite suite = RunningSuite.SUITE;
    private final SubscriptionsClient subscriptions = new Clients(suite.ports(), suite.keys()).subscriptions();

    @BeforeAll
    static void fetch() throws InterruptedException {
        try {
            byte[] library = LIBRARY.archive();
            SOURCES.put("standardwebhooks", NpmPackage.file(library, "dist/index.js"));
            SOURCES.put("./timing_safe_equal", NpmPackage.file(library, "dist/timing_safe_equal.js"));
            SOURCES.put("@stablelib/base64", NpmPackage.file(BASE64.archive(), "lib/base64.js"));
            SOURCES.put("fast-sha256", NpmPackage.file(SHA256.archive(), "sha256.js"));
        } catch (IOException e) {
            System.err.println(
                    "NOTICE: npm's registry is out of reach, so the JavaScript library verifies nothing: " + e);
            abort("npm's registry is out of reach: " + e);
        }
    }

    @Test
    void the_library_verifies_and_goes_on_verifying_while_secrets_change(Page page) throws Exception {
        try (var receiver = new WebhookPage()) {
            page.navigate(receiver.address().toString());
            page.evaluate(RECEIVER, SOURCES);
            String first = suite.keys().webhookSecret();
            String id = subscriptions.byWebhook("source:no-such-wire", receiver.address(), first);

            subscriptions.sendTest(id);
            WebhookPage.Taken taken = receiver.next();
            assertThat(verdict(page, first, taken)).isEqualTo(taken.body()).contains("org.readout.alert.trial.v1");
            assertThat(verdict(page, first, new WebhookPage.Taken(taken.headers(), taken.body() + " ")))
                    .isEqualTo("No matching signature found");

            String second = subscriptions.changeSecret(id, "hmac");
            subscriptions.sendTest(id);
            taken = receiver.next();
            assertThat(verdict(page, first, taken)).isEqualTo(taken.body());
            assertThat(verdict(page, second, taken)).isEqualTo(taken.body());

            String key = subscriptions.changeSecret(id, "ed25519");
            subscriptions.sendTest(id);
            taken = receiver.next();
            assertThat(verdict(page, first, taken)).isEqualTo("No matching signature found");
            assertThat(verdict(page, second, taken)).isEqualTo(taken.body());
            assertThat(page.evaluate("verifyByKey", List.of(key, taken.body(), taken.headers())))
                    .isEqualTo(true);
        }
    }

    private static String verdict(Page page, String secret, WebhookPage.Taken taken) {
        return (String) page.evaluate("verify", List.of(secret, taken.body(), taken.headers()));
    }
}
