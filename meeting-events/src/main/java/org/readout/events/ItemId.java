package org.readout.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One version of one wire item. Made from source, guid and the version the agency gave or, where it gave none, the
 * SHA-256 of the content, so the same version pushed twice has the same id.
 *
 * @param value {@code i_} and 26 characters of Crockford's base 32
 */
public record ItemId(@JsonValue String value) {
    @JsonCreator
    public ItemId {
        NameBasedId.checked('i', value);
    }

    /** The id of the version that {@code versionOrHash} names among the versions of this source's item. */
    public static ItemId of(String source, String guid, String versionOrHash) {
        return new ItemId(NameBasedId.of('i', source, guid, versionOrHash));
    }

    @Override
    public String toString() {
        return value;
    }
}
