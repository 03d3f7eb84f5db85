package org.readout.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.Meeting;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.json.EventsJson;

/** The meeting of the contract's approved line: the ambassador of Kazakhstan and a deputy minister in Tbilisi. */
final class SampleMeeting {
    private SampleMeeting() {}

    static MeetingRecord record() {
        return record(told());
    }

    /** The same, but that these met. */
    static MeetingRecord between(Represented... parties) {
        MeetingReported told = told();
        MeetingClaim claim = told.meeting();
        List<Participant> participants = Stream.of(parties)
                .map(of -> new Participant(
                        Optional.of("Speaker"), Optional.empty(), Optional.of(of), Optional.empty(), Rank.OTHER))
                .toList();
        return record(new MeetingReported(
                told.meetingId(),
                told.report(),
                new MeetingClaim(
                        claim.status(),
                        claim.format(),
                        claim.date(),
                        claim.place(),
                        participants,
                        claim.topics(),
                        claim.corridors(),
                        claim.outcomes(),
                        claim.mentions(),
                        claim.passage(),
                        claim.evidence(),
                        claim.confidence()),
                told.extractor(),
                told.recordedAt()));
    }

    private static MeetingRecord record(MeetingReported told) {
        return Meeting.of(told.meetingId(), List.of(told)).record().orElseThrow();
    }

    private static MeetingReported told() {
        try {
            return (MeetingReported) EventsJson.readEvent(
                    MeetingReported.TYPE,
                    Files.readAllBytes(Path.of("../meeting-events/samples/meeting-reported.v1.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
