package org.readout.records.search;

/** Answers questions. */
public interface MeetingSearch {

    /** One page of the meetings that answer. */
    Page search(Question question);
}
