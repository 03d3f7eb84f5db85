package org.readout.local.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes webhooks in every wrong way, half of the time; what it took it notes by endpoint and meeting, with the ids it came under. */
final class ChaosReceiver implements AutoCloseable {
    private static final Pattern MEETING = Pattern.compile("m_[0-9A-Z]{26}");
    private static final Duration DRIP = Duration.ofMillis(50);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Random random = new Random(11);
    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    private enum Behaviour {
        TAKES_IT,
        FAILS,
        IS_BUSY,
        HANGS_UP,
        TAKES_IT_AND_HANGS_UP,
        TAKES_IT_AND_SAYS_NOTHING,
        TAKES_IT_AND_BREAKS_OFF,
        TAKES_IT_DROP_BY_DROP
    }

    ChaosReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address(String endpoint) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + endpoint);
    }

    /** The ids under which each endpoint took each meeting. */
    Map<String, Set<String>> taken() {
        return Map.copyOf(taken);
    }

    /** How many requests came in all. */
    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (behaviour()) {
            case FAILS -> status(exchange, 500);
            case IS_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                status(exchange, 429);
            }
            case HANGS_UP -> exchange.close();
            case TAKES_IT -> {
                take(exchange, body);
                status(exchange, 204);
            }
            case TAKES_IT_AND_HANGS_UP -> {
                take(exchange, body);
                exchange.close();
            }
            case TAKES_IT_AND_SAYS_NOTHING -> take(exchange, body);
            case TAKES_IT_AND_BREAKS_OFF -> {
                take(exchange, body);
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('.');
                exchange.close();
            }
            case TAKES_IT_DROP_BY_DROP -> {
                take(exchange, body);
                drip(exchange);
            }
        }
    }

    private synchronized Behaviour behaviour() {
        Behaviour[] all = Behaviour.values();
        return random.nextBoolean() ? Behaviour.TAKES_IT : all[random.nextInt(1, all.length)];
    }

    private void take(HttpExchange exchange, String body) {
        Matcher meeting = MEETING.matcher(body);
        if (meeting.find()) {
            taken.computeIfAbsent(
                            exchange.getRequestURI().getPath() + " " + meeting.group(),
                            told -> ConcurrentHashMap.newKeySet())
                    .add(exchange.getRequestHeaders().getFirst("webhook-id"));
        }
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Never idle, never done: until the other side has had enough. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (!Thread.currentThread().isInterrupted()) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(DRIP.toNanos());
        }
    }
}
