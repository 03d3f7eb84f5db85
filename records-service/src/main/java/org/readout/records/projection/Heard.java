package org.readout.records.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;

/**
 * All that was ever heard of one meeting.
 *
 * @param events every event, those that no longer stand as well
 */
public record Heard(MeetingId id, List<MeetingEvent> events) {
    public Heard {
        events = List.copyOf(events);
    }

    /** This and some more events. */
    Heard and(List<MeetingEvent> more) {
        return new Heard(id, Stream.concat(events.stream(), more.stream()).toList());
    }

    /** What stands. */
    public Meeting meeting() {
        return Meeting.of(id, events);
    }

    /** What is told of it, or was last told before everything was taken back; it does not depend on the order of arrival. */
    public Optional<MeetingRecord> lastTold() {
        return meeting()
                .record()
                .or(() -> Meeting.of(
                                id,
                                events.stream()
                                        .filter(MeetingReported.class::isInstance)
                                        .toList())
                        .record());
    }

    /** When anything was first recorded of it. */
    public Instant firstRecordedAt() {
        return events.stream()
                .map(MeetingEvent::recordedAt)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the latest of what stands was recorded. */
    public Instant updatedAt() {
        return meeting().last().values().stream()
                .map(MeetingEvent::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
