package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/**
 * The way to one destination, as this node knows it. One that nothing is known of gets a few deliveries at once, one that takes them
 * gets more ahead of their turn, and one that fails again and again is tried by one at a time. The lane guards it.
 */
final class Way {
    private static final int DOUBTFUL = 3;
    private static final int AHEAD = 8;
    private static final int UNKNOWN = 4;

    private final int share;
    private final Semaphore turns;
    private int taken;
    private int failures;
    private boolean proven;
    private Instant restsUntil = Instant.MIN;

    Way(int share) {
        this.share = share;
        this.turns = new Semaphore(share, true);
    }

    /** How many deliveries may be taken for a destination that nothing is known of. */
    static int roomOfUnknown(int share) {
        return Math.min(share, UNKNOWN);
    }

    /** One permit for each attempt that may be made at the same time. */
    Semaphore turns() {
        return turns;
    }

    /** How many more deliveries may be taken now. Whole handfuls are cheaper than one at a time, so few is none. */
    int room(Instant now) {
        int left = allowed() - taken;
        return now.isBefore(restsUntil) || left * 2 < allowed() ? 0 : left;
    }

    private int allowed() {
        return failures >= DOUBTFUL ? 1 : proven ? share * AHEAD : roomOfUnknown(share);
    }

    void begins() {
        taken++;
    }

    /** Whether this made room again. */
    boolean ends() {
        taken--;
        return taken == 0 || taken * 2 == allowed();
    }

    void arrived() {
        failures = 0;
        proven = true;
    }

    void failed(Duration asked, Instant now) {
        failures++;
        proven = false;
        Instant rested = now.plus(asked);
        restsUntil = rested.isAfter(restsUntil) ? rested : restsUntil;
    }

    /** Whether there is nothing about it that has to be remembered. */
    boolean isForgettable(Instant now) {
        return taken == 0 && failures < DOUBTFUL && !now.isBefore(restsUntil);
    }

    boolean isIdle() {
        return taken == 0;
    }
}
