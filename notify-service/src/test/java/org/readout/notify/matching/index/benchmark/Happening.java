package org.readout.notify.matching.index.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.events.Extractor;
import org.readout.events.Format;
import org.readout.events.Meeting;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Participant;
import org.readout.events.Rank;
import org.readout.events.Report;
import org.readout.events.ReportId;
import org.readout.events.Represented;
import org.readout.events.Status;
import org.readout.events.Usage;
import org.readout.notify.matching.index.benchmark.Fact.Field;

/** A meeting to be matched: its facts and the words of its report. */
record Happening(int number, List<Fact> facts, List<String> words) {
    private static final Instant TIME = Instant.parse("2026-03-02T12:00:00Z");

    MeetingRecord record() {
        var id = MeetingId.of(ReportId.of("benchmark", "meeting-" + number), 0);
        var report = new Report(
                ReportId.of("benchmark", "story-" + number),
                1,
                "benchmark",
                "story-" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(TIME),
                Usage.FULL_TEXT,
                "00");
        var claim = new MeetingClaim(
                Status.HELD,
                Format.IN_PERSON,
                Optional.empty(),
                Optional.empty(),
                Stream.concat(
                                values(Field.COUNTRY).map(state -> participant(null, new Represented.State(state))),
                                values(Field.PERSON).map(name -> participant(name, null)))
                        .toList(),
                values(Field.TOPIC).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(String.join(" ", words)),
                List.of(),
                0.9);
        var reported = new MeetingReported(id, report, claim, new Extractor("benchmark", "1.0"), TIME);
        return Meeting.of(id, List.of(reported)).record().orElseThrow();
    }

    private Stream<String> values(Field field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value);
    }

    private static Participant participant(String name, Represented of) {
        return new Participant(
                Optional.ofNullable(name), Optional.empty(), Optional.ofNullable(of), Optional.empty(), Rank.OTHER);
    }
}
