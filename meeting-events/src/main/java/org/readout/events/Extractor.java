package org.readout.events;

import java.util.Arrays;

/**
 * The program that read the report.
 *
 * @param name such as {@code readout-rules}
 * @param version dotted numbers such as {@code 1.4.0}; a higher one replaces what a lower one read of the same version
 *     of a report
 */
public record Extractor(String name, String version) implements Comparable<Extractor> {
    public Extractor {
        Checks.notBlank(name, "extractor.name");
        if (version == null || !version.matches("\\d{1,6}(\\.\\d{1,6}){0,3}")) {
            throw new IllegalArgumentException(
                    "extractor.version must be dotted numbers such as 1.4.0, not " + version);
        }
    }

    /** By version number, part by part as numbers, then by name. */
    @Override
    public int compareTo(Extractor other) {
        int byVersion = Arrays.compare(numbers(), other.numbers());
        return byVersion != 0 ? byVersion : name.compareTo(other.name);
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
