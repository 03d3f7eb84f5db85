package org.readout.ingest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.ingest.reading.Read;
import org.readout.ingest.reading.ReadingRoom;

/** Decides, and keeps each decision with what follows from it in one transaction. */
@ApplicationScoped
public class Desk {
    private final Ledger ledger;
    private final ReadingRoom readers;

    Desk(Ledger ledger, ReadingRoom readers) {
        this.ledger = ledger;
        this.readers = readers;
    }

    /** Decides of items in their order on the log; those that were here before are left as they are. What became of each. */
    @Transactional
    public Map<ItemId, Outcome> take(List<Copy> copies) {
        Map<ItemId, Read> read = readers.read(items(copies));
        Instant now = ledger.hold(reports(copies));
        var outcomes = new HashMap<>(
                ledger.known(copies.stream().map(copy -> copy.item().itemId()).toList()));
        decide(copies, read, outcomes, now);
        return outcomes;
    }

    /** Decides of items whose embargo is over; the answer is the reports they belong to. */
    @Transactional
    public List<ReportId> release(int atMost) {
        List<Copy> due = ledger.due(atMost);
        if (!due.isEmpty()) {
            Map<ItemId, Read> read = readers.read(items(due));
            decide(due, read, new HashMap<>(), ledger.hold(reports(due)));
        }
        return reports(due);
    }

    private void decide(List<Copy> copies, Map<ItemId, Read> read, Map<ItemId, Outcome> outcomes, Instant now) {
        Map<ReportId, Standing> standings = ledger.standings(reports(copies));
        var decisions = new ArrayList<Decision>();
        for (Copy copy : copies) {
            ItemId item = copy.item().itemId();
            if (!outcomes.containsKey(item)) {
                ReportId report = copy.item().reportId();
                Decision decision = decide(copy, Optional.ofNullable(standings.get(report)), read, now);
                decision.standing().ifPresent(standing -> standings.put(report, standing));
                outcomes.put(item, decision.outcome());
                decisions.add(decision);
            }
        }
        ledger.keep(decisions);
    }

    private Decision decide(Copy copy, Optional<Standing> standing, Map<ItemId, Read> read, Instant now) {
        return switch (Arrival.of(copy.item(), standing, now)) {
            case Arrival.Late late -> Decision.without(copy, late.outcome(), now);
            case Arrival.Early early -> Decision.without(copy, new Outcome.Waiting(early.until()), now);
            case Arrival.Kill kill ->
                edition(copy, kill.version(), standing, now).killed();
            case Arrival.News news ->
                edition(copy, news.version(), standing, now)
                        .read(read.get(copy.item().itemId()));
        };
    }

    private Edition edition(Copy copy, int version, Optional<Standing> standing, Instant now) {
        return new Edition(copy, version, standing, readers.extractor(), now);
    }

    private static List<WireItem> items(List<Copy> copies) {
        return copies.stream()
                .map(Copy::item)
                .filter(item -> item.pubStatus() == PubStatus.USABLE)
                .toList();
    }

    private static List<ReportId> reports(List<Copy> copies) {
        return copies.stream()
                .map(copy -> copy.item().reportId())
                .distinct()
                .sorted()
                .toList();
    }
}
