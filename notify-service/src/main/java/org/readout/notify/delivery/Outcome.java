package org.readout.notify.delivery;

import java.time.Duration;
import java.util.Optional;

/** How an attempt ended. {@code answer} holds the first words of whoever answered, or the failure. */
public sealed interface Outcome {

    String answer();

    /** It arrived. */
    record Arrived(String answer) implements Outcome {}

    /** It may arrive later, not before {@code retryAfter} if the other side said so. */
    record Failed(String answer, Optional<Duration> retryAfter) implements Outcome {
        public Failed(String answer) {
            this(answer, Optional.empty());
        }
    }

    /** Nobody took it: what everything on this channel goes through is away. */
    record Unreached(String answer) implements Outcome {}

    /** It will never arrive; others may. */
    record Refused(String answer) implements Outcome {}

    /** Nothing will ever arrive there. */
    record Gone(String answer) implements Outcome {}

    /** The word for this in the log of attempts. */
    default String word() {
        return switch (this) {
            case Arrived arrived -> "arrived";
            case Failed failed -> "failed";
            case Unreached unreached -> "unreached";
            case Refused refused -> "refused";
            case Gone gone -> "gone";
        };
    }
}
