package org.readout.ingest.sending;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The bytes that may wait for the broker at once. */
final class Room {
    private final int capacity;
    private final Duration patience;
    private final Semaphore free;

    Room(int capacity, Duration patience) {
        this.capacity = capacity;
        this.patience = patience;
        this.free = new Semaphore(capacity, true);
    }

    /** Takes room for {@code bytes}, or for all there is when they are more; the answer is what to give back. */
    int take(long bytes) throws NotSent, InterruptedException {
        int share = (int) Math.min(bytes, capacity);
        if (!free.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new NotSent("too much waits for the broker", null);
        }
        return share;
    }

    void give(int share) {
        free.release(share);
    }

    int taken() {
        return capacity - free.availablePermits();
    }
}
