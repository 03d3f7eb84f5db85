package org.readout.local.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.local.inbox.Webhook;
import org.readout.local.inbox.WebhookSink;

/** When each meeting's webhook arrived at one sink. */
final class Arrivals {
    private static final Pattern MEETING = Pattern.compile("m_[0-9A-Z]{26}");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final WebhookSink webhooks;
    private final String sink;
    private final Map<String, Instant> arrivals = new HashMap<>();
    private int seen;

    Arrivals(WebhookSink webhooks, String sink) {
        this.webhooks = webhooks;
        this.sink = sink;
    }

    /** The first arrival for each meeting, once there are {@code count} of them. */
    Map<String, Instant> await(int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        look();
        while (arrivals.size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(arrivals.size() + " of " + count + " meetings were delivered in time");
            }
            Thread.sleep(50);
            look();
        }
        return Map.copyOf(arrivals);
    }

    private void look() {
        List<Webhook> all = webhooks.webhooks();
        for (Webhook webhook : all.subList(seen, all.size())) {
            Matcher meeting = MEETING.matcher(webhook.body());
            if (webhook.sink().equals(sink) && meeting.find()) {
                arrivals.putIfAbsent(meeting.group(), webhook.receivedAt());
            }
        }
        seen = all.size();
    }
}
