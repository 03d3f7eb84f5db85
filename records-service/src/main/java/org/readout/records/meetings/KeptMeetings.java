package org.readout.records.meetings;

import java.util.List;
import java.util.Optional;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;

/** Looks meetings up one by one. */
public interface KeptMeetings {

    /** The meeting, if anything was ever heard of it. */
    Optional<KeptMeeting> find(MeetingId id);

    /** All events of a meeting in the order they were recorded. */
    List<MeetingEvent> events(MeetingId id);

    /** The number of the latest change of any meeting; 0 before the first. */
    long lastChange();
}
