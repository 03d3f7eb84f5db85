package org.readout.ingest.signatures;

/** What a signature is worth. */
public sealed interface Verdict {

    /**
     * A key of the source made it.
     *
     * @param messageId what the sender calls this message, however often it sends it
     */
    record Genuine(String source, String messageId) implements Verdict {}

    /** It counts for nothing. */
    record Refused(String why) implements Verdict {}
}
