package org.readout.local.library;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes webhooks, and serves an empty page on which JavaScript can look at them. */
final class WebhookPage implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();

    /** A webhook as it came. */
    record Taken(Map<String, String> headers, String body) {}

    WebhookPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** By name: Web Cryptography is for pages of https and of localhost. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** The next that comes. */
    Taken next() throws InterruptedException {
        Taken next = taken.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no webhook came");
        }
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                var headers = new TreeMap<String, String>();
                exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
                taken.add(new Taken(
                        headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            byte[] page = "<!DOCTYPE html><html lang=\"en\"><title>Webhooks</title><link rel=\"icon\" href=\"data:,\">"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
