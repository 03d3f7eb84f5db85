package org.readout.local.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves the console's files under the policy they are served under in production, and in place of the services what a test lets it answer. */
final class StandIn implements AutoCloseable {
    private static final Path FILES =
            Path.of(System.getProperty("readout.root"), "console/target/classes/META-INF/resources");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2");

    private record Reply(int status, String type, String body) {}

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String token = "";

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        answers("GET /console.json", "{\"ingest\":\"\",\"notify\":\"\"}");
    }

    /** Where a page of the console is. */
    String page(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort())
                .resolve(path)
                .toString();
    }

    /** From now on answers a request such as {@code GET /meetings?q=rail}, or {@code GET /meetings} with any other query. */
    StandIn answers(String request, String json) {
        return answers(request, 200, json);
    }

    StandIn answers(String request, int status, String json) {
        replies.put(request, new Reply(status, status < 400 ? "application/json" : "application/problem+json", json));
        return this;
    }

    /** From now on only the bearer of this token is answered. */
    void closedBut(String token) {
        this.token = token;
    }

    /** What was asked so far: method, address and body. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** A file beside this class. */
    static String sample(String name) {
        try (InputStream file = StandIn.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = FILES.resolve(path.equals("/") ? "index.html" : path.substring(1));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            if (Files.isRegularFile(file)) {
                String name = file.getFileName().toString();
                send(exchange, 200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), Files.readAllBytes(file));
                return;
            }
            Reply reply = reply(exchange);
            send(exchange, reply.status(), reply.type(), reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        URI address = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(method + " " + address + (body.isEmpty() ? "" : " " + body));
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        if (!token.isEmpty() && !address.getPath().equals("/console.json") && !("Bearer " + token).equals(given)) {
            return problem(given == null ? 401 : 403, "Not allowed", "");
        }
        Reply exact = replies.get(method + " " + address);
        return exact != null
                ? exact
                : replies.getOrDefault(
                        method + " " + address.getPath(), problem(404, "Not found", "No answer was prepared."));
    }

    private static Reply problem(int status, String title, String detail) {
        return new Reply(
                status,
                "application/problem+json",
                "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}".formatted(status, title, detail));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
