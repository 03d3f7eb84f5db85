package org.readout.records.rebuild;

import java.time.Instant;
import java.util.Optional;

/**
 * How a rebuild stands.
 *
 * @param applied events applied
 * @param of events in the log when it began; those that came since are applied too
 */
public record Progress(
        State state, Instant since, long applied, long of, Optional<TablesBeside.Swap> swap, Optional<String> failure) {

    /** A rebuild reads, swaps and is done, or fails and leaves everything as it was. */
    public enum State {
        NEVER,
        READING,
        SWAPPING,
        DONE,
        FAILED
    }

    static final Progress NEVER = new Progress(State.NEVER, Instant.EPOCH, 0, 0, Optional.empty(), Optional.empty());

    Progress reading(long more) {
        return new Progress(State.READING, since, applied + more, of, swap, failure);
    }

    Progress swapping() {
        return new Progress(State.SWAPPING, since, applied, of, swap, failure);
    }

    Progress done(TablesBeside.Swap found) {
        return new Progress(State.DONE, since, applied, of, Optional.of(found), failure);
    }

    Progress failed(String why) {
        return new Progress(State.FAILED, since, applied, of, swap, Optional.of(why));
    }

    boolean isRunning() {
        return state == State.READING || state == State.SWAPPING;
    }
}
