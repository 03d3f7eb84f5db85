package org.readout.records.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Listens to a stream of events on a bare socket: thousands cost little, and one can ask without reading. */
public final class SocketListener implements AutoCloseable {
    private static final int SMALL = 4_096;

    private final Socket socket = new Socket();
    private final boolean keepsIds;
    private final List<Long> ids = new CopyOnWriteArrayList<>();
    private final AtomicLong heard = new AtomicLong();
    private volatile boolean refused;
    private volatile long from = -1;
    private volatile boolean ended;
    private long open = -1;

    private SocketListener(boolean keepsIds) {
        this.keepsIds = keepsIds;
    }

    /** Asks, and does not read before {@link #read}. */
    public static SocketListener asking(URI address, String token, OptionalLong lastEventId, boolean keepsIds)
            throws IOException {
        var listener = new SocketListener(keepsIds);
        listener.socket.setReceiveBufferSize(SMALL);
        listener.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        var request = new StringBuilder("GET ")
                .append(address.getRawPath())
                .append(address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                .append(" HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer ")
                .append(token);
        lastEventId.ifPresent(id -> request.append("\r\nLast-Event-ID: ").append(id));
        listener.socket
                .getOutputStream()
                .write(request.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        return listener;
    }

    /** Reads from now on, on a thread of its own. */
    public SocketListener read() {
        Thread.startVirtualThread(() -> {
            try (var lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), SMALL)) {
                lines.lines().forEach(this::take);
            } catch (IOException | UncheckedIOException e) {
                // A reset is one of the ends that a stream has.
            } finally {
                ended = true;
            }
        });
        return this;
    }

    /** An event counts when it is whole, which an empty line tells (HTML standard, "Interpreting an event stream"). */
    private void take(String line) {
        if (line.startsWith("id:")) {
            open = Long.parseLong(line.substring(3).strip());
        } else if (line.startsWith(":from ")) {
            from = Long.parseLong(line.substring(6).strip());
        } else if (line.startsWith("HTTP/1.1 503")) {
            refused = true;
        } else if (line.isEmpty() && open >= 0) {
            heard.incrementAndGet();
            if (keepsIds) {
                ids.add(open);
            }
            open = -1;
        }
    }

    public boolean hasBegun() {
        return from >= 0;
    }

    /** Where it began to listen. */
    public long from() {
        return from;
    }

    public boolean isRefused() {
        return refused;
    }

    public boolean hasEnded() {
        return ended;
    }

    public long heard() {
        return heard.get();
    }

    /** The numbers of the changes heard, in order. */
    public List<Long> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
