package org.readout.records.profiles;

import java.util.List;
import org.readout.query.MeetingQuery;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.search.Counts;

/**
 * What the meetings tell of something.
 *
 * @param query that finds its meetings
 * @param counts how they spread
 * @param latest the latest of them
 */
public record Profile(String id, String label, MeetingQuery query, Counts counts, List<KeptMeeting.Current> latest) {}
