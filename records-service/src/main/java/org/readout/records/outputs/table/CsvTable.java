package org.readout.records.outputs.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.events.Chosen;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.outputs.Summary;

/** Meetings as rows. Several values of one cell are parted by {@code |}. */
public final class CsvTable {
    private record Column(String name, Function<KeptMeeting.Current, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", meeting -> meeting.id().value()),
            column("status", record -> record.status().value().word()),
            column("format", record -> record.format().value().word()),
            column(
                    "from",
                    record -> record.date()
                            .map(date -> date.value().from().toString())
                            .orElse("")),
            column(
                    "to",
                    record -> record.date()
                            .map(date -> date.value().to().toString())
                            .orElse("")),
            column(
                    "precision",
                    record -> record.date()
                            .map(date -> date.value().precision().word())
                            .orElse("")),
            column(
                    "city",
                    record -> record.place()
                            .flatMap(place -> place.value().city())
                            .orElse("")),
            column(
                    "country",
                    record -> record.place()
                            .flatMap(place -> place.value().country())
                            .orElse("")),
            column("participants", record -> joined(Summary.names(record))),
            column(
                    "represented",
                    record -> joined(
                            each(record, one -> one.of().map(of -> of.value()).orElse("")))),
            column("ranks", record -> joined(each(record, one -> one.rank().word()))),
            column("topics", record -> joined(record.topics())),
            column("corridors", record -> joined(record.corridors())),
            column("outcomes", record -> joined(record.outcomes())),
            column("mentions", record -> joined(record.mentions())),
            column(
                    "sources",
                    record -> joined(record.reports().stream()
                            .map(told -> told.report().source())
                            .distinct()
                            .toList())),
            column(
                    "urls",
                    record -> joined(record.reports().stream()
                            .flatMap(told -> told.report().url().stream())
                            .toList())),
            column("reports", record -> Integer.toString(record.reports().size())),
            new Column(
                    "firstRecordedAt",
                    meeting -> meeting.trace().firstRecordedAt().toString()),
            new Column("updatedAt", meeting -> meeting.trace().updatedAt().toString()));

    private CsvTable() {}

    /** The first line. */
    public static String head() {
        return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The line of one meeting. */
    public static String row(KeptMeeting.Current meeting) {
        return COLUMNS.stream()
                .map(column -> cell(column.value().apply(meeting)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Column column(String name, Function<MeetingRecord, String> value) {
        return new Column(name, meeting -> value.apply(meeting.record()));
    }

    private static List<String> each(MeetingRecord record, Function<Participant, String> value) {
        return record.participants().stream().map(Chosen::value).map(value).toList();
    }

    private static String joined(Collection<String> values) {
        return values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|"));
    }

    /** Always quoted. A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
