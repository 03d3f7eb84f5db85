package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The part of a wire item that a quotation stands in. */
public enum Part {
    /** The headline. */
    @JsonProperty("headline")
    HEADLINE,
    /** The text. */
    @JsonProperty("text")
    TEXT;

    /** The word for this in JSON, queries and addresses, such as {@code headline}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
