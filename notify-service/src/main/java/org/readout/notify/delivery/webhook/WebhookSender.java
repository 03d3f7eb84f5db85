package org.readout.notify.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Outcome;
import org.readout.notify.delivery.Sender;
import org.readout.notify.delivery.request.Requests;

/** Posts a delivery to its endpoint, signed. */
@ApplicationScoped
class WebhookSender implements Sender {
    private static final Set<Integer> GONE = Set.of(410);

    private final Requests requests;
    private final Bodies bodies;
    private final Clock clock;

    WebhookSender(Requests requests, Bodies bodies, Clock clock) {
        this.requests = requests;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public boolean sends(Channel channel) {
        return channel instanceof Channel.Webhook;
    }

    @Override
    public Outcome send(Delivery delivery) throws InterruptedException {
        if (!(delivery.destination().channel() instanceof Channel.Webhook webhook)) {
            throw new IllegalArgumentException(delivery.destination().channel() + " is no webhook");
        }
        Body body = bodies.of(delivery, webhook.style());
        return requests.post(webhook.url(), headers(delivery, body), body.content(), GONE);
    }

    private Map<String, String> headers(Delivery delivery, Body body) {
        Instant timestamp = clock.instant();
        var headers = new HashMap<>(body.headers());
        headers.put("content-type", body.contentType());
        headers.put("webhook-id", delivery.id());
        headers.put("webhook-timestamp", Long.toString(timestamp.getEpochSecond()));
        headers.put(
                "webhook-signature",
                Signature.of(
                        delivery.destination().secrets(),
                        delivery.id(),
                        timestamp,
                        body.content().getBytes()));
        return headers;
    }
}
