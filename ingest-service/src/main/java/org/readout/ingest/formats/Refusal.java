package org.readout.ingest.formats;

import org.readout.ingest.formats.Parsed.Unreadable;

/** A reader gives up on a document or an entry; {@link #unreadable} is the answer to its sender. Never leaves this feature. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String where;

    public Refusal(String where, String why) {
        super(why, null, false, false);
        this.where = where;
    }

    /** What the sender is told. */
    public Unreadable unreadable() {
        return new Unreadable(where, getMessage());
    }
}
