package org.readout.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One event: a function of report, version, meeting, extractor version and kind, so that sending it twice is harmless.
 * It is the CloudEvents {@code id}.
 *
 * @param value {@code e_} and 26 characters of Crockford's base 32
 */
public record EventId(@JsonValue String value) implements Comparable<EventId> {
    @JsonCreator
    public EventId {
        NameBasedId.checked('e', value);
    }

    static EventId of(MeetingEvent event) {
        return new EventId(NameBasedId.of(
                'e',
                event.type(),
                event.reportId().value(),
                Integer.toString(event.version()),
                event.meetingId().value(),
                event.extractor().name(),
                event.extractor().version()));
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
