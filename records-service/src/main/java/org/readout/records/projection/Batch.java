package org.readout.records.projection;

import java.util.List;
import org.readout.events.MeetingEvent;

/**
 * What was read from the log at once.
 *
 * @param events the events, those of one meeting in order of the log
 * @param stretches the piece of each partition that they come from
 */
public record Batch(List<MeetingEvent> events, List<Stretch> stretches) {
    public Batch {
        events = List.copyOf(events);
        stretches = List.copyOf(stretches);
    }

    /**
     * A piece of one partition.
     *
     * @param from the first offset in it
     * @param to the offset behind its last
     */
    public record Stretch(int partition, long from, long to) {}
}
