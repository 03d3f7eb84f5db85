package org.readout.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses among the claims of several reports. Every rule ends in the report's id, so it never depends on arrival. */
record Choice(List<MeetingReported> reports) {

    /** Reports by what the source says of time: published, else recorded; then by id. */
    private static final Comparator<MeetingReported> IN_TIME =
            Comparator.comparing(Choice::publishedOrRecorded).thenComparing(MeetingReported::reportId);

    /** The value told by the report published last. */
    <T> Optional<Chosen<T>> latest(Function<MeetingClaim, Optional<T>> field) {
        Map<T, List<MeetingReported>> byValue = claimants(field);
        return byValue.entrySet().stream()
                .max(Comparator.comparing(
                        entry -> entry.getValue().stream().max(IN_TIME).orElseThrow(), IN_TIME))
                .map(entry -> chosen(entry.getKey(), entry.getValue(), byValue.size(), Chosen.Rule.LATEST_REPORT));
    }

    /** The value told by most sources, then the one read with most confidence, then the one told first. */
    <T> Optional<Chosen<T>> mostSources(Function<MeetingClaim, Optional<T>> field) {
        Map<T, List<MeetingReported>> byValue = claimants(field);
        Optional<Map.Entry<T, List<MeetingReported>>> best = byValue.entrySet().stream()
                .max(Comparator.<Map.Entry<T, List<MeetingReported>>>comparingInt(
                                entry -> Witnesses.count(entry.getValue()))
                        .thenComparingDouble(entry -> confidence(entry.getValue()))
                        .thenComparing(
                                entry -> entry.getValue().stream().min(IN_TIME).orElseThrow(), IN_TIME.reversed()));
        return best.map(entry -> {
            int most = Witnesses.count(entry.getValue());
            boolean alone = byValue.values().stream()
                            .filter(claims -> Witnesses.count(claims) == most)
                            .count()
                    == 1;
            return chosen(
                    entry.getKey(),
                    entry.getValue(),
                    byValue.size(),
                    alone ? Chosen.Rule.MOST_SOURCES : Chosen.Rule.MOST_CONFIDENT);
        });
    }

    /** Every value that any report tells, each once, in report order. */
    Stream<String> union(Function<MeetingClaim, List<String>> field) {
        return reports.stream()
                .flatMap(told -> field.apply(told.meeting()).stream())
                .distinct();
    }

    private <T> Map<T, List<MeetingReported>> claimants(Function<MeetingClaim, Optional<T>> field) {
        var byValue = new LinkedHashMap<T, List<MeetingReported>>();
        for (MeetingReported told : reports) {
            field.apply(told.meeting())
                    .ifPresent(value -> byValue.merge(
                            value,
                            List.of(told),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return byValue;
    }

    private static <T> Chosen<T> chosen(
            T value, List<MeetingReported> claimants, int values, Chosen.Rule ifTheyDiffer) {
        Chosen.Rule rule =
                values > 1 ? ifTheyDiffer : claimants.size() == 1 ? Chosen.Rule.ONLY_CLAIM : Chosen.Rule.ALL_AGREE;
        return new Chosen<>(
                value, rule, claimants.stream().map(MeetingReported::reportId).collect(Collectors.toList()));
    }

    private static double confidence(List<MeetingReported> claims) {
        return claims.stream()
                .mapToDouble(told -> told.meeting().confidence())
                .max()
                .orElse(0);
    }

    private static Instant publishedOrRecorded(MeetingReported told) {
        return told.report().publishedAt().orElse(told.recordedAt());
    }
}
