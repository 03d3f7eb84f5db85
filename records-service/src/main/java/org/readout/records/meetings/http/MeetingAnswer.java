package org.readout.records.meetings.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.readout.events.Chosen;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Represented;
import org.readout.records.meetings.KeptMeeting;

/** A meeting in answers. What no report tells is null or empty. */
@Schema(
        name = "Meeting",
        description = "What all current reports of one meeting together tell, and the reports themselves.")
public record MeetingAnswer(
        @Schema(examples = "m_5G3J0T9QZC8XNB2VWD71RMKEHY") String id,

        @Schema(enumeration = {"held", "planned", "cancelled"})
        String status,

        @Schema(enumeration = {"in-person", "phone", "video"})
        String format,

        @Schema(nullable = true) Day date,
        @Schema(nullable = true) Where place,
        List<Person> participants,

        @Schema(description = "Ids of the topics vocabulary.", examples = "[\"trade-corridors\"]")
        List<String> topics,

        @Schema(examples = "[\"middle-corridor\"]") List<String> corridors,
        List<String> outcomes,
        List<String> mentions,

        @Schema(
                nullable = true,
                description = "The sentences of the report read with most confidence; null where licences forbid.")
        String passage,

        @Schema(description = "Of the report read with most confidence, from 0 to 1.")
        double confidence,

        Choices chosen,
        List<ReportAnswer> reports,

        @Schema(description = "How many different sources tell of it.")
        int sources,

        Instant firstRecordedAt,
        Instant updatedAt,

        @Schema(description = "Its place in the sequence of all changes.")
        long change) {

    @Schema(name = "Date", description = "The told days, of the place of the meeting.")
    public record Day(
            LocalDate from,
            LocalDate to,
            @Schema(enumeration = {"day", "month", "year"}) String precision) {
        static Day of(MeetingDate date) {
            return new Day(date.from(), date.to(), date.precision().word());
        }
    }

    @Schema(name = "Place")
    public record Where(
            @Schema(nullable = true, examples = "Tbilisi") String city,

            @Schema(nullable = true, description = "ISO 3166-1 alpha-2.", examples = "GE")
            String country) {
        static Where of(Place place) {
            return new Where(place.city().orElse(null), place.country().orElse(null));
        }
    }

    @Schema(name = "Participant")
    public record Person(
            @Schema(nullable = true, examples = "Nino Kvaratskhelia")
            String name,

            @Schema(nullable = true, examples = "Deputy Economy Minister")
            String role,

            @Schema(
                    nullable = true,
                    type = SchemaType.OBJECT,
                    description = "An object with one member: state (alpha-2), organisation or company.",
                    examples = "{\"state\": \"GE\"}")
            Represented of,

            @Schema(
                    nullable = true,
                    enumeration = {"host", "guest"})
            String side,

            @Schema(examples = "deputy-minister") String rank,

            @Schema(description = "The reports that name this participant.")
            List<String> reports) {
        static Person of(Participant participant, List<String> reports) {
            return new Person(
                    participant.name().orElse(null),
                    participant.role().orElse(null),
                    participant.of().orElse(null),
                    participant.side().map(side -> side.word()).orElse(null),
                    participant.rank().word(),
                    reports);
        }
    }

    @Schema(name = "Choices", description = "Which rule chose each value where reports may differ.")
    public record Choices(
            Choice status,
            Choice format,
            @Schema(nullable = true) Choice date,
            @Schema(nullable = true) Choice place) {}

    @Schema(name = "Choice")
    public record Choice(
            @Schema(enumeration = {"only-claim", "all-agree", "latest-report", "most-sources", "most-confident"})
            String rule,

            @Schema(description = "The reports that tell the chosen value.")
            List<String> reports) {
        static Choice of(Chosen<?> chosen) {
            return new Choice(chosen.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'), ids(chosen));
        }
    }

    /** The answer for a meeting as it is kept. */
    public static MeetingAnswer of(KeptMeeting.Current kept) {
        return of(kept.record(), kept.trace());
    }

    /** The answer for a record, wherever it comes from. */
    public static MeetingAnswer of(MeetingRecord record, KeptMeeting.Trace trace) {
        MeetingReported surest = record.reports().stream()
                .max(Comparator.comparingDouble(told -> told.meeting().confidence()))
                .orElseThrow();
        return new MeetingAnswer(
                record.id().value(),
                record.status().value().word(),
                record.format().value().word(),
                record.date().map(date -> Day.of(date.value())).orElse(null),
                record.place().map(place -> Where.of(place.value())).orElse(null),
                record.participants().stream()
                        .map(one -> Person.of(one.value(), ids(one)))
                        .toList(),
                record.topics(),
                record.corridors(),
                record.outcomes(),
                record.mentions(),
                record.reports().stream()
                        .sorted(Comparator.comparingDouble(
                                told -> -told.meeting().confidence()))
                        .flatMap(told -> passage(told).stream())
                        .findFirst()
                        .orElse(null),
                surest.meeting().confidence(),
                new Choices(
                        Choice.of(record.status()),
                        Choice.of(record.format()),
                        record.date().map(Choice::of).orElse(null),
                        record.place().map(Choice::of).orElse(null)),
                record.reports().stream().map(ReportAnswer::of).toList(),
                record.sources(),
                trace.firstRecordedAt(),
                trace.updatedAt(),
                trace.change());
    }

    /** What may be shown of a report's text. */
    public static Optional<String> passage(MeetingReported told) {
        return switch (told.report().usage()) {
            case FULL_TEXT -> told.meeting().passage();
            case QUOTE_ONLY -> Optional.empty();
        };
    }

    private static List<String> ids(Chosen<?> chosen) {
        return chosen.reports().stream().map(report -> report.value()).toList();
    }
}
