package org.readout.records.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.query.MeetingQuery;

/** Answers questions. */
public interface MeetingSearch {

    /** One page of the meetings that answer. */
    Page search(Question question);

    /** How many meetings answer, and how they spread over these facets, the most frequent values first. */
    Counts count(MeetingQuery query, Set<Facet> facets, int values);

    /** What changed behind {@code change} for one who follows the query, in the order of change. */
    List<Change> changedAfter(long change, MeetingQuery query, int limit);

    /** The latest changes for one who follows the query, the latest first. */
    List<Change> latest(MeetingQuery query, int limit);

    /** What these meetings were in versions that ended behind {@code change}. */
    Map<MeetingId, List<MeetingRecord>> formerAfter(long change, Collection<MeetingId> meetings);
}
