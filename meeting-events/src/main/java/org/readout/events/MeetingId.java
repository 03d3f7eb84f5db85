package org.readout.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One meeting, whoever tells of it. Made from its first report and its place in that report, so that a replay of the
 * wire finds the same id.
 *
 * @param value {@code m_} and 26 characters of Crockford's base 32
 */
public record MeetingId(@JsonValue String value) implements Comparable<MeetingId> {
    @JsonCreator
    public MeetingId {
        NameBasedId.checked('m', value);
    }

    /** The id of the {@code place}-th (from 0) meeting that {@code firstReport} told of. */
    public static MeetingId of(ReportId firstReport, int place) {
        return new MeetingId(NameBasedId.of('m', firstReport.value(), Integer.toString(place)));
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
