package org.readout.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server whose pages a test sets, and which notes what it was asked for. */
public final class FeedServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    /** What is answered at a path. */
    // The bytes are sent and compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    public record Page(int status, Map<String, String> headers, byte[] body) {}

    /** What was asked. */
    public record Request(String path, Map<String, List<String>> headers) {}

    public FeedServer(String address) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address(String path) {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path);
    }

    public void set(String path, int status, Map<String, String> headers, String body) {
        set(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public void set(String path, int status, Map<String, String> headers, byte[] body) {
        pages.put(path, new Page(status, headers, body));
    }

    public List<Request> requests(String path) {
        synchronized (requests) {
            return requests.stream()
                    .filter(request -> request.path().equals(path))
                    .toList();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(new Request(path, Map.copyOf(exchange.getRequestHeaders())));
        Page page = pages.getOrDefault(path, new Page(404, Map.of(), new byte[0]));
        String etag = page.headers().get("ETag");
        boolean unchanged =
                etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        page.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = unchanged ? new byte[0] : page.body();
        exchange.sendResponseHeaders(unchanged ? 304 : page.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
