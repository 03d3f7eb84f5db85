package org.readout.local.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.readout.local.client.WireClient;
import org.readout.local.wire.GeneratedWire;
import org.readout.local.wire.WireFile;

/** Pushes generated items from many clients at once, and notes when each was accepted. */
public final class Pushing {
    private static final int CLIENTS = 32;

    private final WireClient client;
    private final GeneratedWire wire;
    private final Map<String, Instant> accepted = new ConcurrentHashMap<>();

    public Pushing(WireClient client, GeneratedWire wire) {
        this.client = client;
        this.wire = wire;
    }

    /** Pushes the items from {@code from} to below {@code to} as fast as they are taken. */
    public void flatOut(int from, int to) throws InterruptedException, ExecutionException {
        push(from, to, 0);
    }

    /** Pushes the items from {@code from} to below {@code to}, so many a second. */
    public void paced(int from, int to, int perSecond) throws InterruptedException, ExecutionException {
        push(from, to, 1_000_000_000L / perSecond);
    }

    /** When the item of the {@code number}-th meeting was accepted. */
    Instant accepted(int number) {
        return accepted.get(wire.meeting(number).value());
    }

    private void push(int from, int to, long nanosApart) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            var pushes = new ArrayList<Future<?>>();
            for (int number = from; number < to; number++) {
                LockSupport.parkNanos(start + (number - from) * nanosApart - System.nanoTime());
                int item = number;
                pushes.add(clients.submit(() -> push(item)));
            }
            for (Future<?> push : pushes) {
                push.get();
            }
        }
    }

    private void push(int number) {
        WireFile item = wire.item(number);
        client.push(item.source(), item.contentType(), item.content().getBytes(StandardCharsets.UTF_8));
        accepted.put(wire.meeting(number).value(), Instant.now());
    }
}
