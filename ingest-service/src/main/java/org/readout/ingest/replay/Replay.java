package org.readout.ingest.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.readout.events.Extractor;

/**
 * One reading of the log again.
 *
 * @param problem why it ended before its time
 */
public record Replay(
        UUID id,
        Scope scope,
        Extractor extractor,
        State state,
        Differences differences,
        Instant startedAt,
        Optional<String> problem) {

    /** How far it is. */
    public enum State {
        /** The log is being read. */
        READING,
        /** The differences are there to be looked at; nothing of them was published. */
        READ,
        /** The differences are being published. */
        PUBLISHING,
        /** They were. */
        PUBLISHED,
        /** It could not be done. */
        FAILED;

        /** The word for this in JSON, such as {@code reading}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same in another state. */
    public Replay in(State next) {
        return new Replay(id, scope, extractor, next, differences, startedAt, problem);
    }

    Replay with(Differences found) {
        return new Replay(id, scope, extractor, state, found, startedAt, problem);
    }

    Replay failed(String cause) {
        return new Replay(id, scope, extractor, State.FAILED, differences, startedAt, Optional.of(cause));
    }

    /**
     * Where the reader of today reads otherwise.
     *
     * @param read reports that were read again
     * @param same those that tell the same
     * @param changed those that tell something else
     * @param gained those that told of no meeting and do now
     * @param lost those that no longer tell of any
     * @param failed those on which the reader failed; they stay as they are
     * @param samples some of those that differ
     */
    public record Differences(
            long read, long same, long changed, long gained, long lost, long failed, List<Sample> samples) {
        private static final int MOST_SAMPLES = 20;

        /** Nothing read. */
        public static final Differences NONE = new Differences(0, 0, 0, 0, 0, 0, List.of());

        public Differences {
            samples = List.copyOf(samples);
        }

        Differences and(Difference difference, Sample sample) {
            List<Sample> seen = samples;
            if (difference != Difference.SAME && samples.size() < MOST_SAMPLES) {
                seen = new ArrayList<>(samples);
                seen.add(sample);
            }
            return new Differences(
                    read + 1,
                    same + (difference == Difference.SAME ? 1 : 0),
                    changed + (difference == Difference.CHANGED ? 1 : 0),
                    gained + (difference == Difference.GAINED ? 1 : 0),
                    lost + (difference == Difference.LOST ? 1 : 0),
                    failed + (difference == Difference.FAILED ? 1 : 0),
                    seen);
        }
    }

    /** A report that is read otherwise now. */
    public record Sample(String reportId, String itemId, String headline, String difference) {}
}
