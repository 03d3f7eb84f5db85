package org.readout.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jboss.logging.Logger;

/**
 * Writes down how attempts ended, all that end while the last ones are written in one transaction. While the database is away they
 * wait here: whoever made an attempt keeps its place in the lane until it is written.
 */
@ApplicationScoped
class AttemptBook {
    private static final Logger LOG = Logger.getLogger(AttemptBook.class);
    private static final int MOST_AT_ONCE = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final BlockingQueue<Entry> entries = new LinkedBlockingQueue<>();

    private record Entry(Noted noted, CompletableFuture<Void> written) {}

    AttemptBook(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Returns when it is written. */
    void write(Noted noted) {
        var entry = new Entry(noted, new CompletableFuture<>());
        entries.add(entry);
        entry.written().join();
    }

    /** Writes until it is interrupted. */
    void keep() throws InterruptedException {
        while (true) {
            var batch = new ArrayList<Entry>(List.of(entries.take()));
            entries.drainTo(batch, MOST_AT_ONCE - 1);
            write(batch);
        }
    }

    private void write(List<Entry> batch) throws InterruptedException {
        List<Noted> noted = batch.stream().map(Entry::noted).toList();
        for (boolean written = false; !written; ) {
            try {
                deliveries.note(noted);
                written = true;
            } catch (RuntimeException e) {
                LOG.warnf("%d attempts wait to be noted: %s", batch.size(), e.getMessage());
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        }
        batch.forEach(entry -> entry.written().complete(null));
    }
}
