package org.readout.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The room that one kind of channel has, so that a mail server that hangs never slows a webhook; within it a share that no destination
 * and no owner may exceed, so that a dead endpoint never slows another and nobody's many endpoints slow anybody else's.
 */
final class Lane {
    private static final int MOST_REMEMBERED = 10_000;

    private final String channel;
    private final int share;
    private final int most;
    private final Semaphore turns;
    private final Semaphore taken;
    private final Clock clock;
    private final Runnable room;
    private final Map<String, Way> ways = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Underway> underway = new HashMap<>();
    private boolean closed;

    private record Underway(Delivery delivery, Instant since) {}

    /**
     * A lane.
     *
     * @param atOnce how many attempts may be made at the same time; as many again are taken ahead
     * @param share how many of them to one destination
     * @param room is told when there is room for more
     */
    Lane(String channel, int atOnce, int share, Clock clock, Runnable room) {
        this.channel = channel;
        this.share = Math.min(share, atOnce);
        this.most = atOnce * 2;
        this.turns = new Semaphore(atOnce, true);
        this.taken = new Semaphore(most);
        this.clock = clock;
        this.room = room;
    }

    /** What there is room for now; nothing when it is full. */
    synchronized Optional<Deliveries.Wanted> wanted() {
        int free = closed ? 0 : taken.availablePermits();
        if (free == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var rooms = new HashMap<String, Integer>();
        ways.forEach((id, way) -> rooms.put(id, way.room(now)));
        var ownerRooms = new HashMap<String, Integer>();
        owners.forEach((owner, count) -> ownerRooms.put(owner, Math.max(0, ownerShare() - count)));
        return Optional.of(
                new Deliveries.Wanted(channel, free, Way.roomOfUnknown(share), rooms, ownerShare(), ownerRooms));
    }

    private int ownerShare() {
        return Math.max(1, most / 4);
    }

    /** False when this node attempts the delivery already: its lease ended before the attempt did. */
    synchronized boolean begins(Delivery delivery) {
        if (underway.putIfAbsent(delivery.id(), new Underway(delivery, clock.instant())) != null) {
            return false;
        }
        taken.acquireUninterruptibly();
        owners.merge(delivery.destination().owner(), 1, Integer::sum);
        ways.computeIfAbsent(delivery.destination().id(), id -> new Way(share)).begins();
        return true;
    }

    /** Waits until the delivery may be attempted; false when the lane was closed before. */
    boolean awaitTurn(Delivery delivery) throws InterruptedException {
        way(delivery).turns().acquire();
        turns.acquire();
        if (isClosed()) {
            endTurn(delivery);
            return false;
        }
        return true;
    }

    void endTurn(Delivery delivery) {
        turns.release();
        way(delivery).turns().release();
    }

    private synchronized Way way(Delivery delivery) {
        return ways.get(delivery.destination().id());
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** What the attempt tells of the way to its destination. */
    synchronized void learns(Delivery delivery, Outcome outcome) {
        Way way = ways.get(delivery.destination().id());
        switch (outcome) {
            case Outcome.Arrived arrived -> way.arrived();
            case Outcome.Failed failed -> way.failed(failed.retryAfter().orElse(Duration.ZERO), clock.instant());
            case Outcome.Unreached unreached -> way.failed(Duration.ZERO, clock.instant());
            case Outcome.Refused refused -> {}
            case Outcome.Gone gone -> {}
        }
    }

    void ends(Delivery delivery) {
        if (ended(delivery)) {
            room.run();
        }
    }

    private synchronized boolean ended(Delivery delivery) {
        underway.remove(delivery.id());
        owners.computeIfPresent(delivery.destination().owner(), (owner, count) -> count == 1 ? null : count - 1);
        String id = delivery.destination().id();
        Way way = ways.get(id);
        boolean hasRoom = way.ends();
        if (way.isForgettable(clock.instant()) || (way.isIdle() && ways.size() > MOST_REMEMBERED)) {
            ways.remove(id);
        }
        taken.release();
        return hasRoom;
    }

    /** The deliveries that were taken longer than this ago. */
    synchronized List<String> takenFor(Duration longer) {
        Instant limit = clock.instant().minus(longer);
        return underway.values().stream()
                .filter(one -> one.since().isBefore(limit))
                .map(one -> one.delivery().id())
                .toList();
    }

    /** From now on nothing is taken, and what waits for its turn does not get it. */
    synchronized void close() {
        closed = true;
    }

    boolean awaitEnd(Duration patience) throws InterruptedException {
        boolean ended = taken.tryAcquire(most, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            taken.release(most);
        }
        return ended;
    }
}
