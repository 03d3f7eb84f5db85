package org.readout.records.meetings.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.Evidence;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingReported;
import org.readout.events.Report;

/** One report of a meeting in answers: where it stands, what it alone claims, and the words that prove it. */
@Schema(name = "Report")
public record ReportAnswer(
        @Schema(examples = "r_1N7Q0C5T9GZ3XW8BKV2M4RDEHY") String id,
        int version,
        @Schema(examples = "steppe-wire") String source,
        String guid,

        @Schema(nullable = true, examples = "https://wire.example/steppe/17")
        String url,

        @Schema(nullable = true, examples = "Ambassador, deputy minister weigh container tariffs")
        String headline,

        @Schema(nullable = true, description = "Whom the report names as its own source.")
        String attributedTo,

        @Schema(examples = "en") String language,
        @Schema(nullable = true) Instant publishedAt,
        Instant recordedAt,
        @Schema(enumeration = {"full-text", "quote-only"}) String usage,

        @Schema(nullable = true, description = "Always null for quote-only reports.")
        String passage,

        double confidence,
        Claim claim,
        List<Quotation> evidence,

        @Schema(description = "The program that read it.", examples = "readout-rules 1.0.0")
        String extractor) {

    @Schema(name = "Claim", description = "What this report alone tells.")
    public record Claim(
            String status,
            String format,
            @Schema(nullable = true) MeetingAnswer.Day date,
            @Schema(nullable = true) MeetingAnswer.Where place,
            List<MeetingAnswer.Person> participants,
            List<String> topics,
            List<String> corridors) {
        static Claim of(MeetingClaim claim, List<String> report) {
            return new Claim(
                    claim.status().word(),
                    claim.format().word(),
                    claim.date().map(MeetingAnswer.Day::of).orElse(null),
                    claim.place().map(MeetingAnswer.Where::of).orElse(null),
                    claim.participants().stream()
                            .map(one -> MeetingAnswer.Person.of(one, report))
                            .toList(),
                    claim.topics(),
                    claim.corridors());
        }
    }

    @Schema(name = "Evidence", description = "The exact words a field rests on.")
    public record Quotation(
            @Schema(description = "The field of this report's claim.", examples = "participants[0]")
            String field,

            @Schema(examples = "container tariffs on the Middle Corridor")
            String quote,

            @Schema(enumeration = {"headline", "text"}) String in,
            @Schema(description = "In UTF-16 code units.") int start,
            int end) {
        static Quotation of(Evidence evidence) {
            return new Quotation(
                    evidence.field(), evidence.quote(), evidence.in().word(), evidence.start(), evidence.end());
        }
    }

    static ReportAnswer of(MeetingReported told) {
        Report report = told.report();
        return new ReportAnswer(
                report.reportId().value(),
                report.version(),
                report.source(),
                report.guid(),
                report.url().orElse(null),
                report.headline().orElse(null),
                report.attributedTo().orElse(null),
                report.language(),
                report.publishedAt().orElse(null),
                told.recordedAt(),
                report.usage().word(),
                MeetingAnswer.passage(told).orElse(null),
                told.meeting().confidence(),
                Claim.of(told.meeting(), List.of(report.reportId().value())),
                told.meeting().evidence().stream().map(Quotation::of).toList(),
                told.extractor().name() + " " + told.extractor().version());
    }
}
