package org.readout.ingest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.ingest.identity.Sightings;
import org.readout.ingest.reading.Read;
import org.readout.ingest.reading.ReadingRoom;
import org.readout.ingest.rights.Rights;
import org.readout.ingest.syndication.Texts;

/** Decides, and keeps each decision with what follows from it in one transaction. */
@ApplicationScoped
public class Desk {
    private static final Comparator<Copy> IN_ORDER = Comparator.comparing(
                    (Copy copy) -> copy.item().receivedAt())
            .thenComparing(copy -> copy.item().itemId().value());

    private final Ledger ledger;
    private final Sightings sightings;
    private final Rights rights;
    private final ReadingRoom readers;
    private final Texts texts;

    Desk(Ledger ledger, Sightings sightings, Texts texts, Rights rights, ReadingRoom readers) {
        this.ledger = ledger;
        this.sightings = sightings;
        this.texts = texts;
        this.rights = rights;
        this.readers = readers;
    }

    /** Decides of items in their order on the log; those that were here before are left as they are. What became of each. */
    @Transactional
    public Map<ItemId, Outcome> take(List<Copy> taken) {
        List<Copy> copies = Licences.applied(taken, rights);
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
        List<Copy> due =
                Licences.applied(ledger.due(atMost).stream().sorted(IN_ORDER).toList(), rights);
        if (!due.isEmpty()) {
            Map<ItemId, Read> read = readers.read(items(due));
            decide(due, read, new HashMap<>(), ledger.hold(reports(due)));
        }
        return reports(due);
    }

    /** Has versions that stand read again, and keeps what a better reader says otherwise; the answer is the reports they belong to. */
    @Transactional
    public List<ReportId> readAgain(List<Copy> standing) {
        List<Copy> copies = Licences.applied(standing, rights);
        Map<ItemId, Read> read = readers.read(items(copies));
        Sitting sitting = sitting(copies, read, ledger.hold(reports(copies)));
        for (Copy copy : copies) {
            sitting.decideAgain(copy, read.get(copy.item().itemId()));
        }
        keep(sitting);
        return reports(copies);
    }

    private void decide(List<Copy> copies, Map<ItemId, Read> read, Map<ItemId, Outcome> outcomes, Instant now) {
        Sitting sitting = sitting(copies, read, now);
        for (Copy copy : copies) {
            ItemId item = copy.item().itemId();
            if (!outcomes.containsKey(item)) {
                outcomes.put(item, sitting.decide(copy, read.get(item)).outcome());
            }
        }
        keep(sitting);
    }

    private Sitting sitting(List<Copy> copies, Map<ItemId, Read> read, Instant now) {
        var keys = new TreeSet<String>();
        for (Copy copy : copies) {
            keys.addAll(Recognition.keys(copy.item(), read.get(copy.item().itemId())));
        }
        var recognition =
                new Recognition(sightings.hold(keys), ledger.texts(sha256(copies)), Copying.of(copies, read, texts));
        return new Sitting(ledger.standings(reports(copies)), recognition, readers.extractor(), now);
    }

    private void keep(Sitting sitting) {
        ledger.keep(sitting.decisions());
        Recognition recognition = sitting.recognition();
        sightings.keep(recognition.changed(), recognition.sightings());
        texts.keep(recognition.changed(), recognition.copying().learned());
    }

    private static List<WireItem> items(List<Copy> copies) {
        return copies.stream()
                .map(Copy::item)
                .filter(item -> item.pubStatus() == PubStatus.USABLE)
                .toList();
    }

    private static List<String> sha256(List<Copy> copies) {
        return copies.stream().map(copy -> copy.item().textSha256()).toList();
    }

    private static List<ReportId> reports(List<Copy> copies) {
        return copies.stream()
                .map(copy -> copy.item().reportId())
                .distinct()
                .sorted()
                .toList();
    }
}
