package org.readout.local.inbox;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes webhooks, checks their signature (Standard Webhooks 1.0), and keeps them while it runs. */
public final class WebhookSink {
    private static final int MOST = 20_000;

    private final com.standardwebhooks.Webhook signatures;
    private final List<Webhook> received = new ArrayList<>();

    /** Signatures are checked with {@code secret}, {@code whsec_} and base64. */
    public WebhookSink(String secret) {
        try {
            signatures = new com.standardwebhooks.Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalArgumentException("the webhook secret is empty", e);
        }
    }

    /** Takes one; the answer tells whether its signature is right. */
    public boolean take(String sink, Map<String, List<String>> headers, String body) {
        boolean verified = verified(headers, body);
        String id = headers.getOrDefault("webhook-id", List.of("")).getFirst();
        synchronized (received) {
            if (received.size() == MOST) {
                received.removeFirst();
            }
            received.add(new Webhook(sink, Instant.now(), id, verified, body));
        }
        return verified;
    }

    /** Every webhook, oldest first. */
    public List<Webhook> webhooks() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    /** The webhooks sent to {@code sink}, oldest first. */
    public List<Webhook> webhooksTo(String sink) {
        return webhooks().stream()
                .filter(webhook -> webhook.sink().equals(sink))
                .toList();
    }

    private boolean verified(Map<String, List<String>> headers, String body) {
        try {
            signatures.verify(body, headers);
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }
}
