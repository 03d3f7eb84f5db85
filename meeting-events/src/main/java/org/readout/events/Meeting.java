package org.readout.events;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fold: what every report last said of one meeting. The result does not depend on the order in which reports, or
 * the versions of one report, arrive, nor on how often.
 *
 * @param id the meeting
 * @param last the last event of each report, by report
 */
public record Meeting(MeetingId id, SortedMap<ReportId, MeetingEvent> last) {

    /** Later is what stands: higher report version, then better extractor, then decided later. */
    private static final Comparator<MeetingEvent> STANDING = Comparator.comparingInt(MeetingEvent::version)
            .thenComparing(MeetingEvent::extractor)
            .thenComparing(MeetingEvent::recordedAt)
            .thenComparing(MeetingEvent::eventId);

    public Meeting {
        Checks.present(id, "id");
        last = Collections.unmodifiableSortedMap(new TreeMap<>(last));
    }

    /** A meeting that nothing has been heard of. */
    public static Meeting unheardOf(MeetingId id) {
        return new Meeting(id, new TreeMap<>());
    }

    /** All that {@code events}, which must be of this one meeting, together tell. */
    public static Meeting of(MeetingId id, Iterable<? extends MeetingEvent> events) {
        var last = new TreeMap<ReportId, MeetingEvent>();
        for (MeetingEvent event : events) {
            requireSame(id, event);
            last.merge(event.reportId(), event, Meeting::standing);
        }
        return new Meeting(id, last);
    }

    /** This meeting after one more event; the same object when the event changes nothing. */
    public Meeting with(MeetingEvent event) {
        requireSame(id, event);
        MeetingEvent known = last.get(event.reportId());
        if (known != null && STANDING.compare(event, known) <= 0) {
            return this;
        }
        var next = new TreeMap<>(last);
        next.put(event.reportId(), event);
        return new Meeting(id, next);
    }

    /** The reports that tell of it now, in the order of their ids. */
    public List<MeetingReported> reports() {
        return last.values().stream()
                .flatMap(event -> event instanceof MeetingReported reported ? Stream.of(reported) : Stream.empty())
                .toList();
    }

    /** What they together tell; empty when no report tells of it any more. */
    public Optional<MeetingRecord> record() {
        List<MeetingReported> reports = reports();
        return reports.isEmpty() ? Optional.empty() : Optional.of(MeetingRecord.of(id, reports));
    }

    /** The withdrawal that took the last report away; empty while any report tells of the meeting. */
    public Optional<MeetingWithdrawn> withdrawal() {
        if (last.values().stream().anyMatch(MeetingReported.class::isInstance)) {
            return Optional.empty();
        }
        return last.values().stream()
                .map(MeetingWithdrawn.class::cast)
                .max(Comparator.comparing(MeetingWithdrawn::recordedAt).thenComparing(MeetingWithdrawn::eventId));
    }

    private static MeetingEvent standing(MeetingEvent known, MeetingEvent arrived) {
        return STANDING.compare(arrived, known) > 0 ? arrived : known;
    }

    private static void requireSame(MeetingId id, MeetingEvent event) {
        if (!event.meetingId().equals(id)) {
            throw new IllegalArgumentException(
                    "event " + event.eventId() + " is of meeting " + event.meetingId() + ", not of " + id);
        }
    }
}
