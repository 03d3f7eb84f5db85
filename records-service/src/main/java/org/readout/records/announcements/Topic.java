package org.readout.records.announcements;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.readout.query.MeetingQuery;

/**
 * A feed that a hub is told of.
 *
 * @param query what is in it
 * @param told the number of the last change that the hub knows of; below zero before it was told anything
 * @param failures how often in a row it did not take the message
 * @param nextAttempt when to try again
 */
record Topic(URI address, MeetingQuery query, long told, int failures, Instant nextAttempt) {
    private static final int LONGEST_WAIT_SECONDS = 600;

    Topic told(long change) {
        return new Topic(address, query, change, 0, nextAttempt);
    }

    /** Waits twice as long each time, ten minutes at most. */
    Topic failed(Instant now) {
        long seconds = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(failures + 1, 10));
        return new Topic(address, query, told, failures + 1, now.plus(Duration.ofSeconds(seconds)));
    }
}
