package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** IPTC publishing status of a wire item (NewsML-G2 pubStatus, ninjs pubstatus). */
public enum PubStatus {
    /** It may be published. */
    @JsonProperty("usable")
    USABLE,
    /** It may not be published until further notice. */
    @JsonProperty("withheld")
    WITHHELD,
    /** It is killed. */
    @JsonProperty("canceled")
    CANCELED;

    /** The word for this in JSON, queries and addresses, such as {@code usable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
