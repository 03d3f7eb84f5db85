package org.readout.ingest.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.ItemId;
import org.readout.events.MeetingEvent;
import org.readout.events.ReportId;

/** What the desk remembers. */
public interface Ledger {
    /** Keeps other desks away from these reports until the transaction ends; the answer is the time by which it decides. */
    Instant hold(Collection<ReportId> reports);

    /** What became of those of the items that were here before; some may still wait. What could not be dealt with is tried again when it comes again. */
    Map<ItemId, Outcome> known(Collection<ItemId> items);

    /** What stands of those reports of which anything does. */
    Map<ReportId, Standing> standings(Collection<ReportId> reports);

    /** The items with these texts (SHA-256) that stand; of several the one that came first. */
    Map<String, ItemId> texts(Collection<String> sha256);

    /** Keeps outcomes, what stands, what waits, and the events to send. */
    void keep(List<Decision> decisions);

    /** Items whose embargo is over; none of them is given to another desk until the transaction ends. */
    List<Copy> due(int atMost);

    /** The events of these reports that nobody has sent yet, in the order of their decision. */
    List<Dispatch> unsent(Collection<ReportId> reports);

    /** Events that should have been sent by now, in the order of their decision. */
    List<Dispatch> overdue(int atMost);

    /** Remembers that the log has these events; one that was decided anew meanwhile is still to be sent. */
    void sent(List<MeetingEvent> events);

    /** What became of an item, if it was here. */
    Optional<Entry> find(ItemId item);

    /**
     * An item in the ledger.
     *
     * @param standing the version of its report that stands, if any does
     */
    record Entry(
            ItemId itemId,
            ReportId reportId,
            String source,
            Outcome outcome,
            Instant receivedAt,
            Instant decidedAt,
            Optional<ItemId> standing) {}
}
