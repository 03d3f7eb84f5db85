package org.readout.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One value of a meeting record, with the rule that chose it and the reports that tell it.
 *
 * @param value the value
 * @param rule why this one
 * @param reports the current reports that claim it, in the order of their ids
 * @param <T> the kind of value
 */
public record Chosen<T>(T value, Rule rule, List<ReportId> reports) {

    /** How a value was chosen among the claims of several reports. */
    public enum Rule {
        /** Only one report tells it. */
        @JsonProperty("only-claim")
        ONLY_CLAIM,
        /** All reports that tell it agree. */
        @JsonProperty("all-agree")
        ALL_AGREE,
        /** The reports differ; the one published last tells how things stand. */
        @JsonProperty("latest-report")
        LATEST_REPORT,
        /** The reports differ; most sources tell this. */
        @JsonProperty("most-sources")
        MOST_SOURCES,
        /** As many sources tell another; this was read with more confidence, or earlier where that is equal too. */
        @JsonProperty("most-confident")
        MOST_CONFIDENT
    }

    public Chosen {
        Checks.present(value, "value");
        Checks.present(rule, "rule");
        reports = List.copyOf(reports);
    }
}
