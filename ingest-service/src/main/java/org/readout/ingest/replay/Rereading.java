package org.readout.ingest.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.events.kafka.Occasion;
import org.readout.ingest.desk.Copy;
import org.readout.ingest.desk.Desk;
import org.readout.ingest.desk.Ledger;
import org.readout.ingest.desk.Publication;
import org.readout.ingest.desk.Standing;
import org.readout.ingest.reading.Read;
import org.readout.ingest.reading.ReadingRoom;
import org.readout.ingest.replay.Replay.Differences;
import org.readout.ingest.replay.Replay.Sample;
import org.readout.ingest.replay.Replay.State;
import org.readout.ingest.sending.NotSent;

/** Reads again, and publishes what came out otherwise. Only the versions that stand are read. */
@ApplicationScoped
public class Rereading {
    private static final Logger LOG = Logger.getLogger(Rereading.class);

    private final WireHistory history;
    private final Ledger ledger;
    private final ReadingRoom readers;
    private final Desk desk;
    private final Publication publication;
    private final Replays replays;

    Rereading(
            WireHistory history,
            Ledger ledger,
            ReadingRoom readers,
            Desk desk,
            Publication publication,
            Replays replays) {
        this.history = history;
        this.ledger = ledger;
        this.readers = readers;
        this.desk = desk;
        this.publication = publication;
        this.replays = replays;
    }

    /** Begins to read; what is found can be asked for by the id. */
    public Replay begin(Scope scope) {
        var replay = new Replay(
                UUID.randomUUID(),
                scope,
                readers.extractor(),
                State.READING,
                Differences.NONE,
                Instant.now(),
                Optional.empty());
        replays.keep(replay);
        Thread.ofVirtual().name("replay").start(() -> guarded(replay, () -> read(replay)));
        return replay;
    }

    /** Begins to publish what was found. */
    public Replay publish(Replay replay) {
        Replay publishing = replay.in(State.PUBLISHING);
        replays.keep(publishing);
        Thread.ofVirtual().name("replay").start(() -> guarded(publishing, () -> publishAll(publishing)));
        return publishing;
    }

    private void read(Replay replay) {
        var found = new AtomicReference<>(Differences.NONE);
        history.read(items -> {
            for (Again again : standing(replay.scope(), items)) {
                Difference difference = Difference.of(again.standing(), again.read());
                found.set(found.get().and(difference, again.sample(difference)));
            }
            replays.keep(replay.with(found.get()));
        });
        replays.keep(replay.with(found.get()).in(State.READ));
    }

    private void publishAll(Replay replay) {
        history.read(items -> {
            List<Copy> differing = standing(replay.scope(), items).stream()
                    .filter(Rereading::differs)
                    .map(again -> new Copy(again.item(), Occasion.BACKFILL, Optional.empty()))
                    .toList();
            if (!differing.isEmpty()) {
                send(desk.readAgain(differing));
            }
        });
        replays.keep(replay.in(State.PUBLISHED));
    }

    private static boolean differs(Again again) {
        return switch (Difference.of(again.standing(), again.read())) {
            case SAME, FAILED -> false;
            case CHANGED, GAINED, LOST -> true;
        };
    }

    private void send(List<ReportId> reports) {
        try {
            publication.publish(reports);
        } catch (NotSent e) {
            LOG.infof("%d reports of a replay are sent later: %s", reports.size(), e.getMessage());
        }
    }

    private List<Again> standing(Scope scope, List<WireItem> items) {
        List<WireItem> wanted = items.stream()
                .filter(scope::has)
                .filter(item -> item.pubStatus() == PubStatus.USABLE)
                .toList();
        Map<ReportId, Standing> standings = ledger.standings(
                wanted.stream().map(WireItem::reportId).distinct().toList());
        var standing = new LinkedHashMap<ItemId, WireItem>();
        for (WireItem item : wanted) {
            Standing known = standings.get(item.reportId());
            if (known != null && known.itemId().equals(item.itemId())) {
                standing.putIfAbsent(item.itemId(), item);
            }
        }
        Map<ItemId, Read> read = readers.read(List.copyOf(standing.values()));
        return standing.values().stream()
                .map(item -> new Again(item, standings.get(item.reportId()), read.get(item.itemId())))
                .toList();
    }

    private void guarded(Replay replay, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Replay %s failed", replay.id());
            replays.keep(replay.failed(String.valueOf(e.getMessage())));
        }
    }

    private record Again(WireItem item, Standing standing, Read read) {
        Sample sample(Difference difference) {
            return new Sample(
                    item.reportId().value(),
                    item.itemId().value(),
                    item.headline().orElse(""),
                    difference.word());
        }
    }
}
