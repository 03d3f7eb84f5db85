package org.readout.ingest.intake.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.ReportId;
import org.readout.events.WireItem;
import org.readout.ingest.intake.Acceptance;

/**
 * The answer to a document that was taken.
 *
 * @param itemId the first item, which most documents have no more than
 * @param refused entries beside the accepted ones that could not be read
 */
record Accepted(ItemId itemId, String outcome, List<Item> items, List<Refused> refused) {
    static Accepted of(Acceptance.Accepted accepted) {
        List<Item> items = accepted.items().stream().map(Item::of).toList();
        return new Accepted(items.isEmpty() ? null : items.getFirst().itemId(), "accepted", items, refused(accepted));
    }

    /** The item, if it is one. */
    Optional<Item> only() {
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }

    private static List<Refused> refused(Acceptance.Accepted accepted) {
        return accepted.refused().stream()
                .map(cause -> new Refused(cause.where(), cause.why()))
                .toList();
    }

    record Refused(String where, String why) {}

    record Item(ItemId itemId, ReportId reportId, String guid, URI location) {
        static Item of(WireItem item) {
            return new Item(item.itemId(), item.reportId(), item.guid(), URI.create("/items/" + item.itemId()));
        }
    }
}
