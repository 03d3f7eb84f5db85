package org.readout.notify.delivery.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an endpoint answered, as far as it is kept. */
record Answer(int status, Optional<String> retryAfter, String firstWords) {
    private static final int KEPT = 200;

    /** Reads to the end, so that the connection can be used again, but no further than {@code longest} bytes. */
    static Future<Answer> read(HttpClientRequest request, HttpClientResponse response, int longest) {
        Promise<Answer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            body.appendBuffer(part);
            if (body.length() > longest && answer.tryComplete(of(response, body))) {
                request.connection().close();
            }
        });
        response.endHandler(end -> answer.tryComplete(of(response, body)));
        response.exceptionHandler(answer::tryFail);
        return answer.future();
    }

    private static Answer of(HttpClientResponse response, Buffer body) {
        String text = body.getString(0, Math.min(body.length(), KEPT), StandardCharsets.UTF_8.name());
        return new Answer(response.statusCode(), Optional.ofNullable(response.getHeader("retry-after")), text);
    }
}
