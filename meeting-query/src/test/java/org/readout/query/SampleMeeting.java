package org.readout.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.events.Meeting;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.json.EventsJson;

/** The meeting of the contract's approved line: the ambassador of Kazakhstan and a deputy minister in Tbilisi. */
final class SampleMeeting {
    private SampleMeeting() {}

    static MeetingRecord record() {
        try {
            MeetingEvent event = EventsJson.readEvent(
                    MeetingReported.TYPE,
                    Files.readAllBytes(Path.of("../meeting-events/samples/meeting-reported.v1.json")));
            return Meeting.of(event.meetingId(), List.of(event)).record().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
