package org.readout.ingest.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingEvent;

/**
 * What the desk decided of an item; all of it is kept at once or not at all.
 *
 * @param standing what stands of the report from now on; empty where nothing changes
 * @param events what the world is to be told
 */
public record Decision(
        Copy copy, Outcome outcome, Optional<Standing> standing, List<MeetingEvent> events, Instant decidedAt) {
    public Decision {
        events = List.copyOf(events);
    }

    static Decision without(Copy copy, Outcome outcome, Instant decidedAt) {
        return new Decision(copy, outcome, Optional.empty(), List.of(), decidedAt);
    }
}
