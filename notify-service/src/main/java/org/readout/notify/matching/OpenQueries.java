package org.readout.notify.matching;

import java.util.List;
import org.readout.query.MeetingFacts;
import org.readout.query.MeetingQuery;

/** The queries of all followers, each under its subscription's id. */
public interface OpenQueries {

    /** Keeps the query, in place of any before. */
    void put(String id, MeetingQuery query);

    /** Forgets the query; false when there is none. */
    boolean remove(String id);

    /** The ids whose query the meeting answers, each once. */
    List<String> match(MeetingFacts facts);
}
