package org.readout.notify.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The room that one kind of channel has, so that a mail server that hangs never slows a webhook; and within it a share that no
 * destination may exceed, so that a dead endpoint never slows another.
 */
final class Lane {
    private final String channel;
    private final int atOnce;
    private final int share;
    private final Semaphore free;
    private final Map<String, Integer> underway = new ConcurrentHashMap<>();

    Lane(String channel, int atOnce, int share) {
        this.channel = channel;
        this.atOnce = atOnce;
        this.share = share;
        this.free = new Semaphore(atOnce);
    }

    String channel() {
        return channel;
    }

    int share() {
        return share;
    }

    /** Takes all the room there is; whoever asks gives back what it does not use. */
    int takeRoom() {
        return free.drainPermits();
    }

    void giveBack(int room) {
        free.release(room);
    }

    void begins(String destinationId) {
        underway.merge(destinationId, 1, Integer::sum);
    }

    void ends(String destinationId) {
        underway.computeIfPresent(destinationId, (id, count) -> count == 1 ? null : count - 1);
        free.release();
    }

    /** The destinations that have their share. */
    List<String> busy() {
        return underway.entrySet().stream()
                .filter(entry -> entry.getValue() >= share)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean awaitEnd(Duration patience) throws InterruptedException {
        boolean ended = free.tryAcquire(atOnce, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            free.release(atOnce);
        }
        return ended;
    }
}
