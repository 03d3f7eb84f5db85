package org.readout.ingest.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.readout.ingest.fetching.Fetching.Validators;

/**
 * A feed and how it does.
 *
 * @param source the name under which its entries are kept
 * @param interval the time between two polls that suits its rhythm
 * @param nextPoll when it is polled next
 * @param failures polls that failed since the last that did not
 * @param lastError what the last of them met with
 * @param lastSuccess the last poll that did not fail
 * @param lastEntry when an entry was last seen for the first time
 */
public record Feed(
        UUID id,
        String source,
        URI url,
        State state,
        Validators validators,
        Duration interval,
        Instant nextPoll,
        int failures,
        Optional<String> lastError,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastEntry,
        Instant addedAt) {
    private static final int POLLS_WITHOUT_NEWS = 20;
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Whether it is polled. */
    public enum State {
        /** It is. */
        ACTIVE,
        /** An operator has stopped it for a while. */
        PAUSED,
        /** Its server said that it is gone for good. */
        ENDED;

        /** The word for this in JSON, such as {@code active}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A feed that is polled at once for the first time. */
    public static Feed added(String source, URI url, Duration interval, Instant now) {
        return new Feed(
                UUID.randomUUID(),
                source,
                url,
                State.ACTIVE,
                Validators.NONE,
                interval,
                now,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /** Whether an active feed has brought nothing for longer than its rhythm explains: twenty polls, and a day at least. */
    public boolean isQuiet(Instant now) {
        Duration explained = interval.multipliedBy(POLLS_WITHOUT_NEWS);
        Duration patience = explained.compareTo(A_DAY) > 0 ? explained : A_DAY;
        return state == State.ACTIVE && lastEntry.orElse(addedAt).plus(patience).isBefore(now);
    }

    /** @param wait until the next poll: the rhythm, or more where a hub tells what is new */
    Feed succeeded(Optional<URI> movedTo, Validators next, Duration rhythm, Duration wait, boolean news, Instant now) {
        return new Feed(
                id,
                source,
                movedTo.orElse(url),
                state,
                next,
                rhythm,
                now.plus(wait),
                0,
                Optional.empty(),
                Optional.of(now),
                news ? Optional.of(now) : lastEntry,
                addedAt);
    }

    Feed failed(String cause, Duration retreat, Instant now) {
        return new Feed(
                id,
                source,
                url,
                state,
                validators,
                interval,
                now.plus(retreat),
                failures + 1,
                Optional.of(cause),
                lastSuccess,
                lastEntry,
                addedAt);
    }

    Feed ended(Instant now) {
        return in(State.ENDED, now);
    }

    /** Stopped for a while. */
    public Feed paused(Instant now) {
        return in(State.PAUSED, now);
    }

    /** Polled again from now on. */
    public Feed resumed(Instant now) {
        return in(State.ACTIVE, now);
    }

    private Feed in(State next, Instant now) {
        return new Feed(
                id, source, url, next, validators, interval, now, failures, lastError, lastSuccess, lastEntry, addedAt);
    }
}
