package org.readout.records.search;

import java.util.List;
import java.util.Map;

/**
 * How many meetings answer.
 *
 * @param facets of each facet asked for, its most frequent values
 */
public record Counts(long total, Map<Facet, List<Count>> facets) {

    /** So many meetings have this value. */
    public record Count(String value, long count) {}
}
