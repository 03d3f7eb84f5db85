package org.readout.ingest.websub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hub (WebSub) with the subscribers of one test. It asks back while it answers, as the fastest hubs do, or not at all. */
final class SmallHub implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpServer server;
    private final List<Map<String, String>> wishes = new CopyOnWriteArrayList<>();
    private volatile int leaseSeconds = 100_000;
    private volatile boolean awake = true;

    SmallHub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/hub");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.createContext("/hub", this::subscribe);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/moved");
    }

    /** What subscribers asked for so far. */
    List<Map<String, String>> wishes() {
        return wishes;
    }

    void grant(int seconds) {
        leaseSeconds = seconds;
    }

    void sleep() {
        awake = false;
    }

    /** Sends content to the last subscriber; the answer is the status. */
    int publish(String content, String method) {
        return send(content, method + "=" + hmac(method, wishes.getLast().get("hub.secret"), content));
    }

    int send(String content, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door(wishes.getLast(), ""))
                .header("Content-Type", "application/rss+xml")
                .POST(HttpRequest.BodyPublishers.ofString(content));
        if (!signature.isEmpty()) {
            request.header("X-Hub-Signature", signature);
        }
        return answer(request.build()).statusCode();
    }

    /** Asks or tells a subscriber something by GET. */
    HttpResponse<String> tell(Map<String, String> wish, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(door(wish, "?" + query)).build());
    }

    private void subscribe(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> wish = Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        wishes.add(wish);
        if (awake) {
            var asked = tell(
                    wish,
                    Map.of(
                            "hub.mode",
                            "subscribe",
                            "hub.topic",
                            wish.get("hub.topic"),
                            "hub.challenge",
                            "a challenge & more",
                            "hub.lease_seconds",
                            Integer.toString(leaseSeconds)));
            if (asked.statusCode() != 200 || !asked.body().equals("a challenge & more")) {
                throw new IllegalStateException("the subscriber did not want it: " + asked.body());
            }
        }
        exchange.sendResponseHeaders(awake ? 202 : 503, -1);
        exchange.close();
    }

    /** The tested service listens elsewhere than it was told to say. */
    private static URI door(Map<String, String> wish, String query) {
        return URI.create("http://127.0.0.1:" + RestAssured.port
                + URI.create(wish.get("hub.callback")).getPath() + query);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String hmac(String method, String secret, String content) {
        try {
            String name = "Hmac" + method.toUpperCase(java.util.Locale.ROOT);
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), name));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
