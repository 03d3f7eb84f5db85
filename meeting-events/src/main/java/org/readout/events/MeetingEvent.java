package org.readout.events;

import java.time.Instant;

/** What happened to a meeting, as the topic {@code meetings.reported} carries it. */
public sealed interface MeetingEvent permits MeetingReported, MeetingWithdrawn {

    /** The meeting; also the Kafka key and the CloudEvents {@code subject}. */
    MeetingId meetingId();

    /** The story that the event is about. */
    ReportId reportId();

    /** The version of the story that says so, from 1 upwards. */
    int version();

    /** Who read it. */
    Extractor extractor();

    /** When the desk decided it; the CloudEvents {@code time}. */
    Instant recordedAt();

    /** The CloudEvents {@code type}. */
    String type();

    /** The CloudEvents {@code id}. */
    default EventId eventId() {
        return EventId.of(this);
    }
}
