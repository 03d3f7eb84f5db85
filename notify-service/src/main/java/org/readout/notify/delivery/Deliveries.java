package org.readout.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps deliveries and their attempts. */
public interface Deliveries {

    /** Has a letter sent to a destination; nothing when the delivery is known. */
    void send(String id, String destinationId, Letter letter, Instant now);

    /** Takes what is due and what nobody else has leased, and leases it. */
    List<Delivery> take(Wanted wanted, Instant now, Duration lease);

    /**
     * What is to be taken.
     *
     * @param channel the kind of channel
     * @param most how many in all
     * @param share how many for one destination
     * @param rooms how many for these destinations instead
     * @param ownerShare how many for one owner
     * @param ownerRooms how many for these owners instead
     */
    record Wanted(
            String channel,
            int most,
            int share,
            Map<String, Integer> rooms,
            int ownerShare,
            Map<String, Integer> ownerRooms) {
        public Wanted {
            rooms = Map.copyOf(rooms);
            ownerRooms = Map.copyOf(ownerRooms);
        }
    }

    /** Goes on holding what was taken. */
    void renew(List<String> ids, Instant leasedUntil);

    /** Lets go of a delivery that was taken and not attempted. */
    void giveBack(Delivery delivery);

    /** Attempts at once what waits because what its channel goes through was away; how many. */
    int hasten(String channel, Instant now);

    /** Whether anything has arrived at a destination since. */
    boolean arrivedSince(String destinationId, Instant since);

    /** The attempts of a delivery that told a subscription, oldest first. */
    List<AttemptLine> attempts(String subscriptionId, String deliveryId);

    /** Sends again what told a subscription, under the same ids: one delivery, or all made since a time. */
    int sendAgain(String subscriptionId, Optional<String> deliveryId, Optional<Instant> since, Instant now);

    /** Gives up whatever waits for a destination. */
    void giveUp(String destinationId, Instant now);

    /** Ends a delivery whose alerts have all been suppressed since it was made. */
    void drop(String id, Instant now);

    /** The mail address that a delivery went to, if it is known. */
    Optional<String> mailedTo(String id);

    /** Notes that a mail which had left came back, and gives its delivery up. */
    void cameBack(String id, String why, Instant now);

    /** Notes attempts and where their deliveries stand after them. */
    void note(List<Noted> noted);

    /** Where a delivery stands. */
    enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP,
        SUPPRESSED;

        /** The word for this in JSON and rows. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
