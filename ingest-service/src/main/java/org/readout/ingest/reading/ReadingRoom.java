package org.readout.ingest.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.readout.events.Extractor;
import org.readout.events.ItemId;
import org.readout.events.WireItem;
import org.readout.ingest.extraction.Article;

/** Has items read on all processors. */
@ApplicationScoped
public class ReadingRoom {
    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);

    private final Reader reader;
    private final ExecutorService desks =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    ReadingRoom(Reader reader) {
        this.reader = reader;
    }

    /** Who reads here. */
    public Extractor extractor() {
        return reader.extractor();
    }

    /** Reads each item once. */
    public Map<ItemId, Read> read(List<WireItem> items) {
        var running = new HashMap<ItemId, Future<Read>>();
        for (WireItem item : items) {
            running.computeIfAbsent(item.itemId(), id -> desks.submit(() -> read(item)));
        }
        var read = new HashMap<ItemId, Read>();
        running.forEach((id, future) -> read.put(id, await(future)));
        return read;
    }

    // A text on which the reader breaks would break it again; it must not hold up the others.
    private Read read(WireItem item) {
        try {
            return new Read.Done(
                    reader.read(new Article(item.headline(), item.text(), item.language(), item.publishedAt())));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "The reader failed on %s", item.itemId());
            return new Read.Failed("the reader failed: " + e);
        }
    }

    private static Read await(Future<Read> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        desks.shutdownNow();
    }
}
