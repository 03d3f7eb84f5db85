package org.readout.notify.delivery;

import java.net.URI;
import java.util.Optional;

/** A way to reach somebody. */
public sealed interface Channel {

    /** The word for this in JSON and rows. */
    String type();

    /** The address in it. */
    String target();

    /** By mail. */
    record Email(String address) implements Channel {
        public static final String TYPE = "email";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String target() {
            return address;
        }
    }

    /** By signed request. */
    record Webhook(URI url, Style style) implements Channel {
        public static final String TYPE = "webhook";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String target() {
            return url.toString();
        }
    }

    /** To a browser, at the address that its push service gave it. */
    record WebPush(URI endpoint, PushKeys keys) implements Channel {
        public static final String TYPE = "web-push";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String target() {
            return endpoint.toString();
        }
    }

    /** The channel that a row describes; {@code style} is empty unless it is a webhook, {@code keys} unless it is a browser. */
    static Channel of(String type, String target, Optional<String> style, Optional<PushKeys> keys) {
        return switch (type) {
            case Email.TYPE -> new Email(target);
            case Webhook.TYPE ->
                new Webhook(URI.create(target), style.flatMap(Style::find).orElse(Style.FULL));
            case WebPush.TYPE -> new WebPush(URI.create(target), keys.orElseThrow());
            default -> throw new IllegalArgumentException("no channel is called '" + type + "'");
        };
    }
}
