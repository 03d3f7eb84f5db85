package org.readout.ingest.repeats;

/** What a request with a key is. */
public sealed interface Attempt {

    /** Nobody has sent it before, or who worked on it has died: it is to be worked on. */
    record First() implements Attempt {}

    /** It was sent before, and answered. */
    record Answered(KeptAnswer answer) implements Attempt {}

    /** It was sent before and is being worked on. */
    record InFlight() implements Attempt {}

    /** Something else was sent with this key. */
    record Other() implements Attempt {}
}
