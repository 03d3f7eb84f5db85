package org.readout.ingest.desk;

import java.util.Optional;
import org.readout.events.MeetingEvent;
import org.readout.events.kafka.Occasion;

/** An event that was decided, as it is sent, however often. */
public record Dispatch(MeetingEvent event, Occasion occasion, Optional<String> traceParent) {}
