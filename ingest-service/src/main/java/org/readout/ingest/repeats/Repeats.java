package org.readout.ingest.repeats;

/** All keys of the last day. */
public interface Repeats {
    /** What the request is; after {@link Attempt.First} somebody has to {@link #keep} or {@link #forget} it. */
    Attempt begin(Keyed request);

    /** It was answered. */
    void keep(Keyed request, KeptAnswer answer);

    /** Nothing came of it; it may be sent again. */
    void forget(Keyed request);
}
