package org.readout.ingest.desk;

import java.util.List;
import java.util.Map;
import org.readout.events.Usage;
import org.readout.events.WireItem;
import org.readout.ingest.rights.Rights;

/** Puts on each item the stricter of what it says itself and what the licence of its source says. */
final class Licences {
    private Licences() {}

    static List<Copy> applied(List<Copy> copies, Rights rights) {
        Map<String, Usage> known = rights.of(
                copies.stream().map(copy -> copy.item().source()).distinct().toList());
        return copies.stream()
                .map(copy -> known.get(copy.item().source()) == Usage.QUOTE_ONLY ? quoteOnly(copy) : copy)
                .toList();
    }

    private static Copy quoteOnly(Copy copy) {
        WireItem item = copy.item();
        var licensed = new WireItem(
                item.itemId(),
                item.source(),
                item.guid(),
                item.version(),
                item.pubStatus(),
                item.headline(),
                item.text(),
                item.language(),
                item.publishedAt(),
                item.embargoedUntil(),
                item.url(),
                Usage.QUOTE_ONLY,
                item.receivedAt());
        return new Copy(licensed, copy.occasion(), copy.traceParent());
    }
}
