package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the report says has become of the meeting. */
public enum Status {
    /** It took place. */
    @JsonProperty("held")
    HELD,
    /** It is announced. */
    @JsonProperty("planned")
    PLANNED,
    /** It was announced and will not take place. */
    @JsonProperty("cancelled")
    CANCELLED;

    /** The word for this in JSON, queries and addresses, such as {@code held}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
