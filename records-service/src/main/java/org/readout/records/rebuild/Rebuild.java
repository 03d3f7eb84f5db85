package org.readout.records.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.readout.events.MeetingEvent;
import org.readout.records.projection.Batch;
import org.readout.records.projection.MeetingProjection;
import org.readout.records.projection.Overtaken;
import org.readout.records.projection.Refused;

/** The use case: one rebuild at a time, on a thread of its own. */
@ApplicationScoped
public class Rebuild {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final EventLog log;
    private final TablesBeside tables;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NEVER);

    Rebuild(EventLog log, TablesBeside tables) {
        this.log = log;
        this.tables = tables;
    }

    public Progress progress() {
        return progress.get();
    }

    /** SHA-256 of the canonical dump of all meetings. */
    public String digest() {
        return tables.digest();
    }

    /** Begins, and tells whether it did: one that runs is not begun again. */
    public boolean begin() {
        Progress before = progress.get();
        Progress begun = new Progress(Progress.State.READING, Instant.now(), 0, 0, Optional.empty(), Optional.empty());
        if (before.isRunning() || !progress.compareAndSet(before, begun)) {
            return false;
        }
        Thread.ofPlatform().name("rebuild").daemon().start(this::run);
        return true;
    }

    private void run() {
        try (EventLog.Reading reading = log.open()) {
            tables.create();
            Map<Integer, Long> ends = reading.ends();
            long events = ends.values().stream().mapToLong(Long::longValue).sum();
            progress.updateAndGet(now -> new Progress(now.state(), now.since(), 0, events, now.swap(), now.failure()));
            fill(reading, ends);
            progress.updateAndGet(Progress::swapping);
            TablesBeside.Swap swap = tables.swap(offsets -> fill(reading, offsets));
            progress.updateAndGet(now -> now.done(swap));
            LOG.infof("rebuilt: %s", swap);
        } catch (RuntimeException e) {
            LOG.error("the rebuild failed, the tables that answer are as they were", e);
            progress.updateAndGet(now -> now.failed(e.toString()));
        }
    }

    private void fill(EventLog.Reading reading, Map<Integer, Long> to) {
        for (Optional<Batch> batch = reading.next(to); batch.isPresent(); batch = reading.next(to)) {
            Batch found = batch.get();
            foldInTransaction(found);
            progress.updateAndGet(now -> now.reading(found.events().size()));
        }
    }

    private void foldInTransaction(Batch batch) {
        try {
            QuarkusTransaction.requiringNew().run(() -> fold(batch));
        } catch (Refused e) {
            foldHalves(batch.events(), e);
            QuarkusTransaction.requiringNew().run(() -> fold(new Batch(List.of(), batch.stretches())));
        }
    }

    /** What the store refuses lies among the dead letters since it first came. */
    private void foldHalves(List<MeetingEvent> events, Refused refused) {
        if (events.size() == 1) {
            LOG.infof("passing over event %s: %s", events.getFirst().eventId(), refused.getMessage());
            return;
        }
        int middle = events.size() / 2;
        foldInTransaction(new Batch(events.subList(0, middle), List.of()));
        foldInTransaction(new Batch(events.subList(middle, events.size()), List.of()));
    }

    private void fold(Batch batch) {
        try {
            MeetingProjection.fold(batch, tables.store());
        } catch (Overtaken e) {
            throw new IllegalStateException("another rebuild fills the same tables", e);
        }
    }
}
