package org.readout.local.benchmark;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Takes whatever is posted, answers 204 and counts the different {@code webhook-id}s; nothing that would slow a sender. */
final class CountingReceiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final AtomicReference<Request> last = new AtomicReference<>();
    private volatile Set<String> ids = ConcurrentHashMap.newKeySet();

    /** What came. */
    record Request(Headers headers, String body) {}

    CountingReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Counts from none again. */
    void reset() {
        ids = ConcurrentHashMap.newKeySet();
    }

    /** When {@code count} different ones had come. */
    Instant await(int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (ids.size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(ids.size() + " of " + count + " deliveries arrived in time");
            }
            Thread.sleep(2);
        }
        return Instant.now();
    }

    /** The last that came. */
    Request last() {
        return last.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            last.set(new Request(exchange.getRequestHeaders(), new String(body, StandardCharsets.UTF_8)));
            ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
        }
    }
}
