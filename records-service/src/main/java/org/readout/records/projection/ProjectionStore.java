package org.readout.records.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;

/** Keeps meetings and how far the log is applied; all within the caller's transaction. */
public interface ProjectionStore {

    /** The offset to read next of a partition; 0 before anything was applied. */
    long nextOffset(int partition);

    /**
     * Moves the offset of a partition.
     *
     * @throws Overtaken when it does not stand at the beginning of the stretch
     */
    void advance(Batch.Stretch stretch) throws Overtaken;

    /** Those of the meetings that anything was heard of. */
    Map<MeetingId, Heard> load(Collection<MeetingId> ids);

    /**
     * Keeps the events, and the new fold of the meetings that they changed, numbered in this order.
     *
     * @throws Refused when any of their values cannot be kept; the transaction is lost then
     */
    void save(List<MeetingEvent> events, List<Heard> changed);
}
