package org.readout.ingest.syndication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.events.ReportId;

/** The texts that a new one may have been copied from, or into. */
public final class KnownTexts {
    /** As much of the shorter text has to be in the other. Two desks that print one long quotation stay below. */
    private static final double COPY = 0.6;
    /** What is printed again after longer than this is an archive and no copy. */
    public static final Duration LONGEST_APART = Duration.ofDays(30);

    private final Map<Long, List<ReportText>> byBand = new HashMap<>();
    private final Map<ReportId, ReportText> byReport = new HashMap<>();

    /** One more is known from now on. */
    public void add(ReportText text) {
        forget(text.reportId());
        byReport.put(text.reportId(), text);
        for (Long band : text.sketch().bands()) {
            byBand.computeIfAbsent(band, unused -> new ArrayList<>()).add(text);
        }
    }

    /** A report no longer has the text it had. */
    public void forget(ReportId report) {
        ReportText forgotten = byReport.remove(report);
        if (forgotten != null) {
            forgotten.sketch().bands().forEach(band -> byBand.get(band).remove(forgotten));
        }
    }

    /** Of the others that have the same text for the most part, the one that came first. */
    public Optional<ReportText> first(ReportText text) {
        return same(text).min(ReportText.IN_ORDER);
    }

    /** The text that this one was copied from: the first of those that have the same and came before it. */
    public Optional<ReportText> original(ReportText text) {
        return first(text).filter(other -> ReportText.IN_ORDER.compare(other, text) < 0);
    }

    private Stream<ReportText> same(ReportText text) {
        Set<ReportText> candidates = new LinkedHashSet<>();
        for (Long band : text.sketch().bands()) {
            candidates.addAll(byBand.getOrDefault(band, List.of()));
        }
        return candidates.stream()
                .filter(other -> !other.reportId().equals(text.reportId()))
                .filter(other -> Duration.between(other.receivedAt(), text.receivedAt())
                                .abs()
                                .compareTo(LONGEST_APART)
                        <= 0)
                .filter(other -> text.sketch().shareOfShorter(other.sketch()) >= COPY);
    }
}
