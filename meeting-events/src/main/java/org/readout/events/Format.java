package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How the parties met. */
public enum Format {
    /** In one place. */
    @JsonProperty("in-person")
    IN_PERSON,
    /** By telephone. */
    @JsonProperty("phone")
    PHONE,
    /** By video link. */
    @JsonProperty("video")
    VIDEO;

    /** The word for this in JSON, queries and addresses, such as {@code in-person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
