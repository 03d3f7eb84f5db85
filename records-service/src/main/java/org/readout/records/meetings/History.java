package org.readout.records.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;

/**
 * A meeting through time, in the order in which its events were recorded; the order in which they arrived plays no part.
 *
 * @param steps every event with the meeting before and after it
 */
public record History(MeetingId id, List<Step> steps) {

    /** One event. */
    public record Step(MeetingEvent event, Meeting before, Meeting after) {}

    /** The history of these events, which lie in the order they were recorded. */
    public static History of(MeetingId id, List<MeetingEvent> events) {
        var steps = new ArrayList<Step>();
        Meeting meeting = Meeting.unheardOf(id);
        for (MeetingEvent event : events) {
            Meeting after = meeting.with(event);
            steps.add(new Step(event, meeting, after));
            meeting = after;
        }
        return new History(id, List.copyOf(steps));
    }

    /** The meeting as it was known at that moment; empty when nothing was. */
    public Optional<Meeting> asOf(Instant moment) {
        return steps.stream()
                .filter(step -> !step.event().recordedAt().isAfter(moment))
                .map(Step::after)
                .reduce((earlier, later) -> later);
    }
}
