package org.readout.notify.following;

import java.time.Instant;
import java.util.Locale;
import org.readout.notify.delivery.Destination;

/** A query that stays open. */
public record Subscription(
        String id, String owner, String query, Destination destination, Terms terms, State state, Instant createdAt) {

    /** Where it stands. */
    public enum State {
        /** Made, but the reader has not said yes. */
        UNCONFIRMED,
        /** Alerts are sent. */
        ACTIVE,
        /** Alerts are held. */
        PAUSED,
        /** Over; kept for what it was told. */
        ENDED;

        /** The word for this in JSON and rows. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state that a row names. */
        public static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** This, changed. */
    public Subscription with(String otherQuery, Terms otherTerms) {
        return new Subscription(id, owner, otherQuery, destination, otherTerms, state, createdAt);
    }

    /** This, in another state. */
    public Subscription in(State other) {
        return new Subscription(id, owner, query, destination, terms, other, createdAt);
    }
}
