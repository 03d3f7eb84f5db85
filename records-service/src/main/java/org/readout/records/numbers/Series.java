package org.readout.records.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts through time, every bucket from the first to the last, also those without a meeting.
 *
 * @param starts the first day of each bucket
 * @param counts for each key one count a bucket
 */
public record Series(List<LocalDate> starts, Map<String, List<Long>> counts) {
    /** More buckets than this are refused. */
    public static final int MOST_BUCKETS = 5_000;

    /** One bucket that has meetings. */
    public record Count(String key, LocalDate start, long count) {}

    /** Fills the gaps; the keys keep the order in which they come. */
    public static Series of(List<Count> found, Step step) throws TooFine {
        if (found.isEmpty()) {
            return new Series(List.of(), Map.of());
        }
        LocalDate first =
                found.stream().map(Count::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                found.stream().map(Count::start).max(LocalDate::compareTo).orElseThrow();
        var places = new LinkedHashMap<LocalDate, Integer>();
        for (LocalDate start = step.start(first); !start.isAfter(last); start = step.next(start)) {
            places.put(start, places.size());
            if (places.size() > MOST_BUCKETS) {
                throw new TooFine();
            }
        }
        var counts = new LinkedHashMap<String, List<Long>>();
        for (Count count : found) {
            List<Long> line =
                    counts.computeIfAbsent(count.key(), key -> new ArrayList<>(Collections.nCopies(places.size(), 0L)));
            line.set(places.get(step.start(count.start())), count.count());
        }
        return new Series(List.copyOf(places.keySet()), counts);
    }

    /** There would be too many buckets. */
    public static final class TooFine extends Exception {
        private static final long serialVersionUID = 1L;

        TooFine() {
            super("there would be more than " + MOST_BUCKETS + " buckets; take a longer step or a shorter time");
        }
    }
}
