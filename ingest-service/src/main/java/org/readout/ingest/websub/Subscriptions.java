package org.readout.ingest.websub;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All subscriptions, one a feed. */
public interface Subscriptions {
    Optional<Subscription> of(UUID feed);

    Optional<Subscription> byToken(UUID token);

    /** Adds one, or puts it in the place of that of another hub or topic; one that is there stays as it is. */
    void add(Subscription subscription);

    /** Keeps what the hub said; does nothing when the subscription was replaced meanwhile. */
    void keep(Subscription subscription);

    /** Keeps how asking the hub went, unless it has said something since {@code due} was claimed. */
    void keep(Subscription due, Subscription after);

    void remove(UUID feed);

    /** Whether the hub leaves something untold. */
    void silent(UUID feed, boolean silent);

    /** Those to ask for now; nobody else is given them during {@code lease}. */
    List<Subscription> claim(int atMost, Duration lease);

    /** Feeds whose lease is over; each is told once. */
    List<UUID> lapsed();
}
