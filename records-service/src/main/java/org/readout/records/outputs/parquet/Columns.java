package org.readout.records.outputs.parquet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.events.Chosen;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.records.meetings.KeptMeeting;
import org.readout.records.outputs.Summary;

/** The columns of the table; the same as in CSV, with types. */
final class Columns {
    static final List<Column> ALL = List.of(
            one("id", Kind.TEXT, meeting -> Optional.of(meeting.id().value())),
            one(
                    "status",
                    Kind.TEXT,
                    meeting -> Optional.of(meeting.record().status().value().word())),
            one(
                    "format",
                    Kind.TEXT,
                    meeting -> Optional.of(meeting.record().format().value().word())),
            one(
                    "from",
                    Kind.DAY,
                    meeting -> meeting.record()
                            .date()
                            .map(date -> date.value().from())
                            .filter(Columns::isKept)),
            one(
                    "to",
                    Kind.DAY,
                    meeting -> meeting.record()
                            .date()
                            .map(date -> date.value().to())
                            .filter(Columns::isKept)),
            one(
                    "precision",
                    Kind.TEXT,
                    meeting -> meeting.record()
                            .date()
                            .map(date -> date.value().precision().word())),
            one(
                    "city",
                    Kind.TEXT,
                    meeting -> meeting.record()
                            .place()
                            .flatMap(place -> place.value().city())),
            one(
                    "country",
                    Kind.TEXT,
                    meeting -> meeting.record()
                            .place()
                            .flatMap(place -> place.value().country())),
            texts("participants", Summary::names),
            texts(
                    "represented",
                    record -> each(record, one -> one.of().map(of -> of.value()).orElse(""))),
            texts("ranks", record -> each(record, one -> one.rank().word())),
            texts("topics", MeetingRecord::topics),
            texts("corridors", MeetingRecord::corridors),
            texts("outcomes", MeetingRecord::outcomes),
            texts("mentions", MeetingRecord::mentions),
            texts(
                    "sources",
                    record -> record.reports().stream()
                            .map(told -> told.report().source())
                            .distinct()
                            .toList()),
            texts(
                    "urls",
                    record -> record.reports().stream()
                            .flatMap(told -> told.report().url().stream())
                            .toList()),
            one(
                    "reports",
                    Kind.WHOLE,
                    meeting -> Optional.of((long) meeting.record().reports().size())),
            one("confidence", Kind.FRACTION, Columns::confidence),
            one(
                    "firstRecordedAt",
                    Kind.MOMENT,
                    meeting -> Optional.of(meeting.trace().firstRecordedAt())),
            one("updatedAt", Kind.MOMENT, meeting -> Optional.of(meeting.trace().updatedAt())),
            one("change", Kind.WHOLE, meeting -> Optional.of(meeting.trace().change())));

    private Columns() {}

    private static Column one(String name, Kind kind, Function<KeptMeeting.Current, Optional<?>> value) {
        return new Column(
                name, kind, false, meeting -> value.apply(meeting).stream().toList());
    }

    private static Column texts(String name, Function<MeetingRecord, Collection<String>> values) {
        return new Column(name, Kind.TEXT, true, meeting -> List.copyOf(values.apply(meeting.record())));
    }

    private static List<String> each(MeetingRecord record, Function<Participant, String> value) {
        return record.participants().stream().map(Chosen::value).map(value).toList();
    }

    private static Optional<Double> confidence(KeptMeeting.Current meeting) {
        return meeting.record().reports().stream()
                .map(told -> told.meeting().confidence())
                .max(Double::compare);
    }

    /** Days are counted in 32 bits. */
    private static boolean isKept(LocalDate day) {
        return Math.abs(day.toEpochDay()) < Integer.MAX_VALUE;
    }
}
