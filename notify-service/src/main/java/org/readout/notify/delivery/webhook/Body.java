package org.readout.notify.delivery.webhook;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * What a request carries.
 *
 * @param headers beside those that every webhook has
 */
record Body(String contentType, Map<String, String> headers, Buffer content) {

    static Body json(byte[] json) {
        return new Body("application/json", Map.of(), Buffer.buffer(json));
    }
}
