package org.readout.ingest.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.PubStatus;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.ingest.extraction.Reading.Meetings;
import org.readout.ingest.reading.Read;
import org.readout.ingest.syndication.KnownTexts;
import org.readout.ingest.syndication.ReportText;
import org.readout.ingest.syndication.Texts;

/** Recognises texts that other reports print too, though not word by word. Only of what tells of a meeting is it asked who has it from whom. */
final class Copying {
    private final Map<ItemId, ReportText> texts;
    private final KnownTexts known;
    private final Map<ReportId, ReportText> learned = new HashMap<>();

    private Copying(Map<ItemId, ReportText> texts, KnownTexts known) {
        this.texts = texts;
        this.known = known;
    }

    static Copying of(List<Copy> copies, Map<ItemId, Read> read, Texts texts) {
        var sketched = new HashMap<ItemId, ReportText>();
        for (Copy copy : copies) {
            WireItem item = copy.item();
            if (read.get(item.itemId()) instanceof Read.Done(Meetings meetings)) {
                ReportText.of(item).ifPresent(text -> sketched.put(item.itemId(), text));
            }
        }
        return new Copying(sketched, texts.hold(sketched.values()));
    }

    /** The first of the known reports that print most of this item too. */
    Optional<ReportId> sameTextAs(WireItem item) {
        return Optional.ofNullable(texts.get(item.itemId()))
                .flatMap(known::first)
                .map(ReportText::reportId);
    }

    void learn(Standing standing, WireItem item) {
        known.forget(standing.reportId());
        learned.remove(standing.reportId());
        ReportText text = texts.get(item.itemId());
        if (text != null && standing.status() == PubStatus.USABLE) {
            known.add(text);
            learned.put(standing.reportId(), text);
        }
    }

    List<ReportText> learned() {
        return List.copyOf(learned.values());
    }
}
