package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a source's licence lets Readout show downstream. */
public enum Usage {
    /** Passages and quotations may be shown. */
    @JsonProperty("full-text")
    FULL_TEXT,
    /** Only the short quotations that prove a field may be shown, never the passage. */
    @JsonProperty("quote-only")
    QUOTE_ONLY;

    /** The word for this in JSON, queries and addresses, such as {@code full-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
