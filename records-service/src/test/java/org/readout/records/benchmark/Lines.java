package org.readout.records.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.readout.records.numbers.Network;
import org.readout.records.numbers.Series;
import org.readout.records.numbers.Trend;
import org.readout.records.search.Counts;
import org.readout.records.search.Page;

/** The service's answers as lines to compare. */
final class Lines {
    private Lines() {}

    static List<String> of(Page page) {
        return page.meetings().stream().map(meeting -> meeting.id().value()).toList();
    }

    static List<String> of(Counts counts) {
        var lines = new ArrayList<String>();
        lines.add("total " + counts.total());
        counts.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> lines.add(facet.word() + " " + value.value() + " " + value.count())));
        return lines;
    }

    static List<String> ofSeries(List<Series.Count> counts) {
        return counts.stream()
                .map(count -> count.key() + " " + count.start() + " " + count.count())
                .toList();
    }

    static List<String> of(Network network) {
        var lines = new ArrayList<String>();
        network.edges().forEach(edge -> lines.add(edge.source() + " " + edge.target() + " " + edge.meetings()));
        network.nodes().forEach(node -> lines.add(node.id() + " " + node.meetings()));
        return lines;
    }

    static List<String> ofTrends(List<Trend> trends) {
        return trends.stream().map(trend -> trend.value() + " " + trend.now()).toList();
    }
}
