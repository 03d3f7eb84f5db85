package org.readout.local.inbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.readout.events.json.EventsJson;
import org.readout.local.inbox.Mail;
import org.readout.local.inbox.MailServer;
import org.readout.local.inbox.WebhookSink;

/**
 * {@code /} for people, {@code /mails} and {@code /webhooks} as JSON, {@code /mails/ID} one mail as its reader sees it, and
 * {@code POST /webhooks/NAME} for senders.
 */
public final class InboxServer implements AutoCloseable {
    private static final String WEBHOOKS = "/webhooks/";
    private static final String MAILS = "/mails/";

    private final int port;
    private final MailServer mails;
    private final WebhookSink webhooks;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    public InboxServer(int port, MailServer mails, WebhookSink webhooks) {
        this.port = port;
        this.mails = mails;
        this.webhooks = webhooks;
    }

    /** Starts and returns when clients can connect. */
    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the inbox cannot listen on port " + port, e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST") && path.startsWith(WEBHOOKS)) {
                take(exchange, path.substring(WEBHOOKS.length()));
            } else if (path.equals("/")) {
                send(exchange, 200, "text/html", InboxPage.of(mails.mails(), webhooks.webhooks()));
            } else if (path.equals("/mails")) {
                send(exchange, 200, "application/json", json(mails.mails()));
            } else if (path.equals("/webhooks")) {
                send(exchange, 200, "application/json", json(webhooks.webhooks()));
            } else if (path.startsWith(MAILS)) {
                show(exchange, path.substring(MAILS.length()));
            } else {
                send(exchange, 404, "text/plain", "Here are /, /mails and /webhooks.\n");
            }
        }
    }

    private void take(HttpExchange exchange, String sink) throws IOException {
        Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(webhooks.take(sink, headers, body) ? 204 : 401, -1);
    }

    private void show(HttpExchange exchange, String id) throws IOException {
        List<Mail> found =
                mails.mails().stream().filter(mail -> mail.id().equals(id)).toList();
        if (found.isEmpty()) {
            send(exchange, 404, "text/plain", "No mail has this id; /mails lists them.\n");
        } else if (found.getFirst().html().isEmpty()) {
            send(exchange, 200, "text/plain", found.getFirst().text());
        } else {
            // A mail is a stranger's page: it runs nothing and loads nothing.
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'");
            send(exchange, 200, "text/html", found.getFirst().html());
        }
    }

    private static String json(Object value) {
        return new String(EventsJson.write(value), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
