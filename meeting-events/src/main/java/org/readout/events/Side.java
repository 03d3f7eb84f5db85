package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who received whom. */
public enum Side {
    /** The one who received. */
    @JsonProperty("host")
    HOST,
    /** The one who came. */
    @JsonProperty("guest")
    GUEST;

    /** The word for this in JSON, queries and addresses, such as {@code host}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
