package org.readout.notify.matching;

import java.util.List;
import org.readout.events.MeetingEvent;

/**
 * Events of one partition in their order.
 *
 * @param nextOffset the offset behind the last line, which may be one that could not be read
 */
public record Batch(String topic, int partition, List<Line> lines, long nextOffset) {
    public Batch {
        lines = List.copyOf(lines);
    }

    /**
     * An event and where it stood.
     *
     * @param news whether those who follow its meeting are to be told; history is only taken in
     */
    public record Line(long offset, MeetingEvent event, boolean news) {}
}
