package org.readout.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One story of one source through all its versions: a report. Made from source and guid.
 *
 * @param value {@code r_} and 26 characters of Crockford's base 32
 */
public record ReportId(@JsonValue String value) implements Comparable<ReportId> {
    @JsonCreator
    public ReportId {
        NameBasedId.checked('r', value);
    }

    /** The id of the story that {@code source} calls {@code guid}. */
    public static ReportId of(String source, String guid) {
        return new ReportId(NameBasedId.of('r', source, guid));
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
