package org.readout.notify.matching;

import java.util.Collection;
import java.util.Map;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;

/** Keeps the fold, and how far it has come. */
public interface Meetings {

    /** The offset of the first line that is not applied yet; 0 when none ever was. */
    long nextOffset(String topic, int partition);

    /** Moves the offset; fails when another node moved it first. */
    void moveOffset(String topic, int partition, long from, long to);

    /** What was heard of these meetings so far. */
    Map<MeetingId, Meeting> find(Collection<MeetingId> ids);

    /** Keeps events, each the last that its report sent of its meeting. */
    void keep(Collection<MeetingEvent> events);
}
