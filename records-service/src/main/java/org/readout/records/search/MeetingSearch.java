package org.readout.records.search;

import java.util.List;
import java.util.Set;
import org.readout.query.MeetingQuery;
import org.readout.records.meetings.KeptMeeting;

/** Answers questions. */
public interface MeetingSearch {

    /** One page of the meetings that answer. */
    Page search(Question question);

    /** How many meetings answer, and how they spread over these facets, the most frequent values first. */
    Counts count(MeetingQuery query, Set<Facet> facets, int values);

    /** The meetings that answer and changed behind {@code change}, in the order of change, withdrawn ones among them. */
    List<KeptMeeting> changedAfter(long change, MeetingQuery query, int limit);

    /** The latest changes of meetings that answer, the latest first, withdrawn ones among them. */
    List<KeptMeeting> latest(MeetingQuery query, int limit);
}
