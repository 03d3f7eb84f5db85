package org.readout.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many sources speak for themselves. Reports of one text are one witness, under the source of the one with the least id. */
final class Witnesses {
    private final Map<ReportId, ReportId> sameAs = new HashMap<>();

    private Witnesses(List<MeetingReported> reports) {
        reports.forEach(told -> sameAs.put(told.reportId(), told.reportId()));
        reports.forEach(told -> told.report()
                .sameTextAs()
                .filter(sameAs::containsKey)
                .ifPresent(other -> join(told.reportId(), other)));
    }

    static int count(List<MeetingReported> reports) {
        var witnesses = new Witnesses(reports);
        return reports.stream()
                .filter(told -> witnesses.first(told.reportId()).equals(told.reportId()))
                .map(told -> told.report().source())
                .collect(Collectors.toSet())
                .size();
    }

    private void join(ReportId one, ReportId other) {
        ReportId first = first(one);
        ReportId second = first(other);
        boolean inOrder = first.compareTo(second) < 0;
        sameAs.put(inOrder ? second : first, inOrder ? first : second);
    }

    private ReportId first(ReportId report) {
        ReportId first = report;
        while (!sameAs.get(first).equals(first)) {
            first = sameAs.get(first);
        }
        return first;
    }
}
