package org.readout.notify.delivery;

import java.net.URI;

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
    record Webhook(URI url) implements Channel {
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

    /** The channel that a row describes. */
    static Channel of(String type, String target) {
        return switch (type) {
            case Email.TYPE -> new Email(target);
            case Webhook.TYPE -> new Webhook(URI.create(target));
            default -> throw new IllegalArgumentException("no channel is called '" + type + "'");
        };
    }
}
