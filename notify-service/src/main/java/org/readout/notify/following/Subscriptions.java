package org.readout.notify.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.notify.delivery.Destination;

/** Keeps subscriptions and the destinations they lead to. */
public interface Subscriptions {

    /** The destination as it is kept: this one, or the one that was there before for the same identity. */
    Destination keep(Destination destination, byte[] identity, Instant now);

    void add(Subscription subscription);

    Optional<Subscription> find(String id);

    /** Those of an owner that are not over, oldest first. */
    List<Subscription> ofOwner(String owner);

    /** Those that lead to a destination and are not over, oldest first. */
    List<Subscription> at(String destinationId);

    /** Those that a delivery told and that are not over. */
    List<Subscription> toldBy(String deliveryId);

    /** Signs with another secret from now on, and until then with the one before as well. */
    void changeSecret(String destinationId, String secret, Instant previousUntil);

    /** Where a reader can be told that a destination of theirs is broken: their confirmed mail address. */
    Optional<Destination> mailOf(String owner);

    /** The destinations of an owner. */
    List<String> destinationsOf(String owner);

    /** Nobody else changes what leads to a destination until this transaction ends. */
    void hold(String destinationId);

    /** Forgets whose a destination is, where it leads and what was followed there; how many subscriptions ended. */
    int erase(String destinationId);

    /** Keeps a subscription's query, terms and state. */
    void change(Subscription subscription);

    /** What changed since the reader last asked; everything when it never did. */
    Changes changesSince(Optional<String> mark);

    /**
     * Subscriptions that changed.
     *
     * @param mark to ask with next time
     */
    record Changes(List<Subscription> subscriptions, String mark) {}
}
