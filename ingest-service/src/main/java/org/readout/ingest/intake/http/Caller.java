package org.readout.ingest.intake.http;

/** Who pushes. */
sealed interface Caller {

    /** Under which name its keys of requests are kept: two callers may use the same key. */
    String name();

    /** Who holds a token with the role {@code wire}; it speaks for whatever source it says. */
    record Holder(String name) implements Caller {}

    /** A source whose key signed the push; the sender's name for the message makes its repeats known. */
    record Signer(String source, String messageId) implements Caller {
        @Override
        public String name() {
            return "signer " + source;
        }
    }
}
