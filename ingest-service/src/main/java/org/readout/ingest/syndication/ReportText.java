package org.readout.ingest.syndication;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.ReportId;
import org.readout.events.WireItem;

/** The text of a report that stands, and when it came. */
public record ReportText(ReportId reportId, ItemId itemId, String source, Instant receivedAt, TextSketch sketch) {
    /** The one that came first is the original, whatever the order in which they are decided: a replay finds the same. */
    static final Comparator<ReportText> IN_ORDER = Comparator.comparing(ReportText::receivedAt)
            .thenComparing(text -> text.itemId().value());

    /** That of an item, if it is long enough to be recognised. */
    public static Optional<ReportText> of(WireItem item) {
        return TextSketch.of(item.text())
                .map(sketch ->
                        new ReportText(item.reportId(), item.itemId(), item.source(), item.receivedAt(), sketch));
    }
}
