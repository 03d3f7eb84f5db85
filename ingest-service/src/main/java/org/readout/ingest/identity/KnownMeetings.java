package org.readout.ingest.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;

/** The meetings that a new claim may be of, and what was told of them. */
public final class KnownMeetings {
    private final Map<String, List<Sighting>> byKey = new HashMap<>();
    private final Map<ReportId, List<Sighting>> byReport = new HashMap<>();

    /** What one report tells of one meeting. */
    public record Sighting(MeetingId meetingId, ReportId reportId, Sketch sketch) {}

    /** One more is known from now on. */
    public void add(Sighting sighting) {
        byReport.computeIfAbsent(sighting.reportId(), unused -> new ArrayList<>())
                .add(sighting);
        for (String key : sighting.sketch().keys()) {
            byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(sighting);
        }
    }

    /** A report no longer tells what it told. */
    public void forget(ReportId report) {
        List<Sighting> forgotten = byReport.remove(report);
        if (forgotten == null) {
            return;
        }
        for (Sighting sighting : forgotten) {
            for (String key : sighting.sketch().keys()) {
                byKey.get(key).remove(sighting);
            }
        }
    }

    /**
     * The meeting that a claim of {@code report} is of, if it is known. All that was told of a meeting by others counts: one sure agreement makes it the same, and of several
     * meetings the surest is taken, the lesser id where they are equally sure.
     */
    public Optional<MeetingId> find(Sketch sketch, ReportId report, Set<MeetingId> except) {
        Set<Sighting> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String key : sketch.keys()) {
            candidates.addAll(byKey.getOrDefault(key, List.of()));
        }
        var best = new TreeMap<MeetingId, Double>();
        for (Sighting sighting : candidates) {
            if (!except.contains(sighting.meetingId()) && !sighting.reportId().equals(report)) {
                double sameness = Sameness.of(sketch, sighting.sketch());
                if (sameness > 0) {
                    best.merge(sighting.meetingId(), sameness, Math::max);
                }
            }
        }
        MeetingId found = null;
        for (Map.Entry<MeetingId, Double> entry : best.entrySet()) {
            if (found == null || entry.getValue() > best.get(found)) {
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }
}
