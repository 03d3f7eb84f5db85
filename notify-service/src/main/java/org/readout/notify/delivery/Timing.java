package org.readout.notify.delivery;

import java.time.Instant;

/** When an alert is sent. */
public sealed interface Timing {

    /** Now. */
    record Now() implements Timing {}

    /** Together with what else is due then. */
    record At(Instant time) implements Timing {}

    /** In one line with whatever else is beyond its reader's cap then. */
    record AtEnd(Instant time) implements Timing {}

    /** Once its subscription no longer rests. */
    record WhenResumed() implements Timing {}
}
