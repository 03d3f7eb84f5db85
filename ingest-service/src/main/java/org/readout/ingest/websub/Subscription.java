package org.readout.ingest.websub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What we have with a hub about one feed.
 *
 * @param token names our callback; nobody else can guess it
 * @param topic what the hub calls the feed
 * @param secret what the hub signs with
 * @param nextTry when the hub is asked next, for the first time or for a renewal
 * @param leaseEnds until when the hub has promised to tell
 * @param silent whether a poll has found what the hub has not told since
 */
public record Subscription(
        UUID feedId,
        UUID token,
        URI hub,
        URI topic,
        String secret,
        State state,
        Instant nextTry,
        int failures,
        Optional<Instant> leaseEnds,
        Optional<String> lastError,
        boolean silent) {
    private static final Duration SHORTEST_RETREAT = Duration.ofMinutes(1);
    private static final Duration LONGEST_RETREAT = Duration.ofHours(12);
    private static final int DOUBLINGS = 10;

    /** How far it has come. */
    public enum State {
        /** The hub has not said yes yet. */
        ASKED,
        /** It tells us. */
        LIVE,
        /** It does not want to. */
        DENIED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Subscription wanted(UUID feedId, URI hub, URI topic, String secret, Instant now) {
        return new Subscription(
                feedId,
                UUID.randomUUID(),
                hub,
                topic,
                secret,
                State.ASKED,
                now,
                0,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Whether the hub can be relied on. */
    public boolean isLive(Instant now) {
        return state == State.LIVE && !silent && leaseEnds.filter(now::isBefore).isPresent();
    }

    /** The hub has taken our wish, and will ask back. */
    Subscription asked(Duration patience, Instant now) {
        return next(state, now.plus(patience), failures, leaseEnds, Optional.empty());
    }

    /** The hub could not be asked. */
    Subscription failed(String cause, Instant now) {
        Duration doubled = SHORTEST_RETREAT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration retreat = doubled.compareTo(LONGEST_RETREAT) < 0 ? doubled : LONGEST_RETREAT;
        return next(state, now.plus(retreat), failures + 1, leaseEnds, Optional.of(cause));
    }

    /** The hub has asked back and been answered; it is asked anew before the lease is over. */
    Subscription verified(Duration lease, Instant now) {
        return next(
                State.LIVE,
                now.plus(lease.multipliedBy(4).dividedBy(5)),
                0,
                Optional.of(now.plus(lease)),
                Optional.empty());
    }

    /** The hub does not tell us; asked again tomorrow, since feeds change their hubs. */
    Subscription denied(String reason, Instant now) {
        return next(State.DENIED, now.plus(Duration.ofDays(1)), 0, Optional.empty(), Optional.of(reason));
    }

    private Subscription next(State next, Instant then, int failed, Optional<Instant> until, Optional<String> error) {
        return new Subscription(feedId, token, hub, topic, secret, next, then, failed, until, error, silent);
    }
}
