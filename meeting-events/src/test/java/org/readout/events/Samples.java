package org.readout.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events about an invented meeting. */
final class Samples {
    static final Extractor RULES = new Extractor("readout-rules", "1.0.0");
    static final MeetingId MEETING = MeetingId.of(ReportId.of("steppe-wire", "first"), 0);

    private Samples() {}

    static MeetingReported report(String source, int version, Status status, String topic, String name) {
        return report(source, version, status, topic, Optional.of(name));
    }

    static MeetingReported nameless(String source) {
        return report(source, 1, Status.HELD, "trade", Optional.empty());
    }

    private static MeetingReported report(
            String source, int version, Status status, String topic, Optional<String> name) {
        var report = new Report(
                ReportId.of(source, source + "-1"),
                version,
                source,
                source + "-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(Instant.parse("2026-01-29T10:00:00Z").plusSeconds(version)),
                Usage.FULL_TEXT,
                "00");
        var participant = new Participant(
                name,
                Optional.of("Ambassador of Kazakhstan"),
                Optional.of(new Represented.State("KZ")),
                Optional.of(Side.GUEST),
                Rank.AMBASSADOR);
        var claim = new MeetingClaim(
                status,
                Format.IN_PERSON,
                Optional.of(MeetingDate.day(LocalDate.parse("2026-01-29"))),
                Optional.empty(),
                List.of(participant),
                List.of(topic),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                0.9);
        return new MeetingReported(MEETING, report, claim, RULES, Instant.parse("2026-01-29T12:00:00Z"));
    }

    /** As {@code told}, with its text from another report. */
    static MeetingReported sameText(MeetingReported told, ReportId other) {
        Report report = told.report();
        var copy = new Report(
                report.reportId(),
                report.version(),
                report.source(),
                report.guid(),
                report.url(),
                report.headline(),
                report.attributedTo(),
                report.language(),
                report.publishedAt(),
                report.usage(),
                report.textSha256(),
                Optional.of(other));
        return new MeetingReported(told.meetingId(), copy, told.meeting(), told.extractor(), told.recordedAt());
    }

    static MeetingWithdrawn withdrawal(ReportId report, int version) {
        return new MeetingWithdrawn(
                MEETING,
                report,
                version,
                MeetingWithdrawn.Reason.KILLED,
                Optional.empty(),
                Optional.empty(),
                RULES,
                Instant.parse("2026-01-30T12:00:00Z"));
    }
}
