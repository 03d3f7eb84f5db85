package org.readout.events.json;

import java.io.IOException;

/** Bytes that are not the JSON they should be; the message says where and why. */
public final class UnreadableJson extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableJson(String message, Throwable cause) {
        super(message, cause);
    }
}
