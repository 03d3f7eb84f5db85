package org.readout.notify.following.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.PushKeys;
import org.readout.notify.delivery.Style;

/** Where alerts should go, as somebody wrote it. */
@Schema(name = "ChannelRequest")
record ChannelRequest(
        @Schema(
                enumeration = {"email", "webhook", "web-push"},
                required = true)
        String type,

        @Schema(description = "Of an email channel", examples = "desk@chamber.example")
        String address,

        @Schema(description = "Of a webhook channel", examples = "https://receiver.example/readout")
        String url,

        @Schema(
                description = "Of a webhook channel: what its body looks like",
                enumeration = {"full", "thin", "slack", "mattermost", "teams", "discord", "telegram", "ntfy"},
                defaultValue = "full")
        String body,

        @Schema(
                description =
                        "Of a webhook channel: whsec_ and 24 to 64 bytes in base 64. One is made when there is none.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret,

        @Schema(
                description = "Of a web-push channel: the endpoint of the browser's PushSubscription",
                examples = "https://push.example/wpush/v2/gAAAAABk")
        String endpoint,

        @Schema(description = "Of a web-push channel: the keys of the browser's PushSubscription")
        KeysRequest keys) {
    /** One @, no white space, a dot in the domain: the confirmation mail is the real test. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@"
            + "[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+\\.[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}.]+");

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_URL = 2_000;
    private static final int SHORTEST_SECRET = 24;
    private static final int LONGEST_SECRET = 64;

    Channel channel() {
        return switch (type) {
            case null -> throw Problems.wrong("channel.type", "is missing; write email, webhook or web-push");
            case Channel.Email.TYPE -> email();
            case Channel.Webhook.TYPE -> new Channel.Webhook(address("channel.url", url), style());
            case Channel.WebPush.TYPE -> webPush();
            default -> throw Problems.wrong("channel.type", "is '" + type + "'; write email, webhook or web-push");
        };
    }

    /** The field that names the address of a request. */
    String addressField() {
        return Channel.WebPush.TYPE.equals(type) ? "channel.endpoint" : "channel.url";
    }

    Optional<String> checkedSecret() {
        if (secret == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            if (secret.startsWith("whsec_") && bytes.length >= SHORTEST_SECRET && bytes.length <= LONGEST_SECRET) {
                return Optional.of(secret);
            }
        } catch (IllegalArgumentException e) {
            // Not base 64, which the same answer tells.
        }
        throw Problems.wrong("channel.secret", "must be whsec_ followed by 24 to 64 bytes in base 64");
    }

    private Style style() {
        return body == null
                ? Style.FULL
                : Style.find(body)
                        .orElseThrow(() -> Problems.wrong(
                                "channel.body", "is '" + body + "'; write one of " + String.join(", ", Style.words())));
    }

    private Channel email() {
        if (address == null
                || address.length() > LONGEST_ADDRESS
                || !ADDRESS.matcher(address).matches()) {
            throw Problems.wrong("channel.address", "must be a mail address such as desk@chamber.example");
        }
        return new Channel.Email(address);
    }

    private Channel webPush() {
        if (keys == null || keys.p256dh() == null || keys.auth() == null) {
            throw Problems.wrong("channel.keys", "must be the keys p256dh and auth of the browser's PushSubscription");
        }
        URI address = address("channel.endpoint", endpoint);
        try {
            return new Channel.WebPush(address, new PushKeys(keys.p256dh(), keys.auth()));
        } catch (IllegalArgumentException e) {
            throw Problems.wrong("channel.keys", "cannot be used: " + e.getMessage());
        }
    }

    private static URI address(String field, String given) {
        if (given != null && given.length() <= LONGEST_URL) {
            try {
                URI parsed = new URI(given);
                if (("https".equalsIgnoreCase(parsed.getScheme()) || "http".equalsIgnoreCase(parsed.getScheme()))
                        && parsed.getHost() != null
                        && parsed.getRawUserInfo() == null
                        && parsed.getRawFragment() == null) {
                    return parsed;
                }
            } catch (URISyntaxException e) {
                throw Problems.wrong(field, "cannot be read: " + e.getMessage());
            }
        }
        throw Problems.wrong(
                field,
                "must be an http or https address without user name and fragment, such as https://receiver.example/readout");
    }
}
