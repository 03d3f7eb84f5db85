package org.readout.local.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named figures, in order; those whose name ends in {@code Ratio} are the ones to compare between machines and times. */
public record Measurement(Map<String, Double> figures) {

    public Measurement {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
