package org.readout.notify.delivery.push;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.notify.delivery.Addresses;
import org.readout.notify.delivery.Alert;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Line;
import org.readout.notify.delivery.Outcome;
import org.readout.notify.delivery.Sender;
import org.readout.notify.delivery.Story;
import org.readout.notify.delivery.request.Requests;
import org.readout.notify.naming.Code;

/** Hands a message for a browser to its push service. */
@ApplicationScoped
class PushSender implements Sender {
    /** RFC 8030, section 7.3: the push service knows the address no more. */
    private static final Set<Integer> GONE = Set.of(404, 410);

    private static final int TOPIC_BYTES = 24;

    private final Requests requests;
    private final ServerKeys keys;
    private final Addresses addresses;
    private final PushConfig config;
    private final Clock clock;

    PushSender(Requests requests, ServerKeys keys, Addresses addresses, PushConfig config, Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.addresses = addresses;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean sends(Channel channel) {
        return channel instanceof Channel.WebPush;
    }

    @Override
    public Outcome send(Delivery delivery) throws InterruptedException {
        if (!(delivery.destination().channel() instanceof Channel.WebPush browser)) {
            throw new IllegalArgumentException(delivery.destination().channel() + " is no browser");
        }
        List<Line> lines = Line.of(delivery, addresses);
        byte[] message = PushMessage.of(delivery, lines, subject(delivery), Encryption.MOST);
        try {
            byte[] encrypted = Encryption.of(message, browser.keys());
            return requests.post(
                    browser.endpoint(), headers(delivery, browser.endpoint()), Buffer.buffer(encrypted), GONE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256, HMAC-SHA256 and AES-GCM", e);
        }
    }

    private Map<String, String> headers(Delivery delivery, URI endpoint) throws GeneralSecurityException {
        var headers = new HashMap<String, String>();
        headers.put("content-type", "application/octet-stream");
        headers.put("content-encoding", "aes128gcm");
        headers.put("ttl", Long.toString(config.keptFor().toSeconds()));
        headers.put("urgency", isOneMeeting(delivery) ? "normal" : "low");
        // A message that still waits for its browser is replaced by a newer one of the same topic (RFC 8030, section
        // 5.4).
        headers.put("topic", topic(subject(delivery)));
        headers.put(
                "authorization",
                keys.get()
                        .authorization(
                                endpoint, config.contact().orElseGet(() -> addresses.own("/")), clock.instant()));
        return headers;
    }

    /** The meeting, where a delivery tells of one only: what is told of it later takes the place of this. */
    private static String subject(Delivery delivery) {
        return isOneMeeting(delivery)
                ? delivery.alerts().getFirst().edition().meetingId().value()
                : delivery.id();
    }

    private static boolean isOneMeeting(Delivery delivery) {
        return Story.of(delivery.alerts()).size() == 1
                && delivery.alerts().stream().noneMatch(Alert::overflow);
    }

    /** At most 32 characters of base64url; a hash, so that it tells the push service nothing. */
    private static String topic(String subject) {
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Code.hash("topic", subject), TOPIC_BYTES));
    }
}
