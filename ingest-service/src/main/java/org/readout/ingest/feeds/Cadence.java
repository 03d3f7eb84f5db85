package org.readout.ingest.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long to wait until the next poll. */
final class Cadence {
    private static final int DOUBLINGS = 16;

    private final Duration shortest;
    private final Duration longest;
    private final Duration retreat;

    Cadence(Duration shortest, Duration longest, Duration retreat) {
        this.shortest = shortest;
        this.longest = longest;
        this.retreat = retreat;
    }

    static Cadence of(FeedsConfig config) {
        return new Cadence(config.shortestInterval(), config.longestInterval(), config.longestRetreat());
    }

    Duration first() {
        return shortest;
    }

    /**
     * After a poll that brought entries of these times: half of the usual gap between two of them, and more the longer the feed has been quiet, so that a
     * feed that has fallen asleep is not asked every minute for ever.
     */
    Duration rhythm(List<Instant> published, Instant now) {
        List<Instant> times = published.stream()
                .filter(time -> !time.isAfter(now))
                .sorted()
                .distinct()
                .toList();
        if (times.size() < 2) {
            return quieter(shortest);
        }
        List<Duration> gaps = java.util.stream.IntStream.range(1, times.size())
                .mapToObj(i -> Duration.between(times.get(i - 1), times.get(i)))
                .sorted()
                .toList();
        Duration usual = gaps.get(gaps.size() / 2).dividedBy(2);
        Duration quiet = Duration.between(times.getLast(), now).dividedBy(10);
        return within(usual.compareTo(quiet) > 0 ? usual : quiet, longest);
    }

    /** After a poll that brought nothing. */
    Duration quieter(Duration interval) {
        return within(interval.multipliedBy(3).dividedBy(2), longest);
    }

    /** After {@code failures} polls that failed; never sooner than the server asked. */
    Duration retreat(Duration interval, int failures, Duration asked) {
        Duration wait = within(interval.multipliedBy(1L << Math.min(failures, DOUBLINGS)), retreat);
        return asked.compareTo(wait) > 0 ? asked : wait;
    }

    private Duration within(Duration wanted, Duration most) {
        Duration least = wanted.compareTo(shortest) > 0 ? wanted : shortest;
        return least.compareTo(most) < 0 ? least : most;
    }
}
