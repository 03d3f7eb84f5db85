package org.readout.records.numbers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.readout.query.MeetingQuery;
import org.readout.records.search.Facet;

/** Counts meetings that answer a query. */
public interface MeetingNumbers {

    /** Through time, split by the most frequent values of a facet if one is given. */
    List<Series.Count> series(MeetingQuery query, Step step, Clock clock, ZoneId zone, Optional<Facet> split, int keys);

    /** The strongest ties. */
    Network network(MeetingQuery query, Network.Kind kind, int edges);

    /** What was recorded more often in {@code days} days up to {@code until} than in as many days, on average, of the four such times before. */
    List<Trend> trends(MeetingQuery query, Facet by, LocalDate until, int days, int values);
}
