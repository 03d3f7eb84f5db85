package org.readout.notify.scene;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real receiver of webhooks; each path answers as it is told to, 204 otherwise. */
public final class Receiver implements BeforeAllCallback, AfterAllCallback {
    private HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();

    /** A request that came. */
    public record Request(String path, Map<String, List<String>> headers, Buffer content) {
        public String body() {
            return content.toString(StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Answers one request. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;

        static Behaviour status(int status, Map<String, String> headers) {
            return exchange -> {
                headers.forEach(exchange.getResponseHeaders()::add);
                exchange.sendResponseHeaders(status, -1);
            };
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop(0);
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** From now on {@code path} answers so. */
    public void at(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
    }

    /** From now on {@code path} answers 204 again. */
    public void recover(String path) {
        behaviours.remove(path);
    }

    public List<Request> requestsTo(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) {
        try (exchange) {
            var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            String path = exchange.getRequestURI().getPath();
            requests.add(new Request(
                    path, headers, Buffer.buffer(exchange.getRequestBody().readAllBytes())));
            behaviours.getOrDefault(path, Behaviour.status(204, Map.of())).answer(exchange);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
