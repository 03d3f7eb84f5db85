package org.readout.events;

/**
 * The mark of an invented meeting that an operator sends through the whole line to see that it arrives. Whoever keeps or tells meetings
 * leaves out what this source reports, except for the one who waits for it.
 */
public final class Canary {
    /** The source of every such report; no feed may be called so. */
    public static final String SOURCE = "readout-canary";

    private Canary() {}

    /** Whether the event tells of such a meeting. A withdrawal names no source, and of these nothing is withdrawn. */
    public static boolean is(MeetingEvent event) {
        return switch (event) {
            case MeetingReported reported -> reported.report().source().equals(SOURCE);
            case MeetingWithdrawn withdrawn -> false;
        };
    }
}
