package org.readout.notify.canary;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps which canaries set out and arrived. */
public interface Canaries {

    /** Notes that one sets out, unless any node sent one within the pause; false then. */
    boolean release(String guid, Instant now, Duration pause);

    /** Notes that it arrived; how long it took, if it is one of ours and this is its first arrival. */
    Optional<Duration> arrive(String guid, Instant now);

    /** Whether the youngest that had its time to arrive has not. */
    boolean isMissing(Instant now, Duration patience);
}
