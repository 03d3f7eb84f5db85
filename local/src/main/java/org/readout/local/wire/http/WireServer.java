package org.readout.local.wire.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.local.wire.WireFile;

/** Serves each feed at {@code /NAME}. */
public final class WireServer implements AutoCloseable {
    private final int port;
    private final List<WireFile> feeds;
    private HttpServer server;

    public WireServer(int port, List<WireFile> feeds) {
        this.port = port;
        this.feeds = List.copyOf(feeds);
    }

    /** Starts and returns when clients can connect. */
    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample wire cannot listen on port " + port, e);
        }
        for (WireFile feed : feeds) {
            server.createContext("/" + feed.name(), exchange -> {
                try (exchange) {
                    byte[] content = feed.content().getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", feed.contentType());
                    exchange.sendResponseHeaders(200, content.length);
                    exchange.getResponseBody().write(content);
                }
            });
        }
        server.start();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
