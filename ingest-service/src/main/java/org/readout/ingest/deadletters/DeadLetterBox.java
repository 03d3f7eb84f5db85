package org.readout.ingest.deadletters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All dead letters. */
public interface DeadLetterBox {
    /**
     * Keeps a refused line; the same line refused again is the same dead letter.
     *
     * @param ofItem whether the line is an item whose outcome says the same
     */
    void put(DeadLetter.Line line, String cause, boolean ofItem);

    /** Keeps a refused entry; the same entry met again in its feed is the same dead letter. */
    void put(DeadLetter.Entry entry, String cause);

    /** Those in a state whose cause contains these words, newest first, with ids below {@code before}. */
    List<DeadLetter> list(DeadLetter.State state, String cause, long before, int atMost);

    Optional<DeadLetter> find(long id);

    /** Whether there were such; they are in another state now. */
    int mark(Collection<Long> ids, DeadLetter.State state);
}
