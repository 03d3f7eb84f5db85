package org.readout.notify.delivery;

import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.notify.wording.Wording;

/** A story in a few words, for places with little room. Empty texts are left out. */
public record Line(String title, String circumstances, String sentence, String url) {

    /** The story in short. */
    public static Line of(Story story, Function<MeetingId, URI> records) {
        MeetingRecord record = story.edition().record().orElseThrow();
        return new Line(
                story.label().map(label -> label + ": ").orElse("") + Wording.title(record),
                Stream.concat(Wording.when(record).stream(), Wording.where(record).stream())
                        .collect(Collectors.joining(", ")),
                story.alerts().stream()
                        .flatMap(alert -> alert.reasons().stream())
                        .flatMap(reason -> Wording.sentence(record, reason).stream())
                        .findFirst()
                        .orElse(""),
                records.apply(record.id()).toString());
    }

    /** What is only counted. */
    public static Line of(Overflow overflow, Addresses addresses) {
        return new Line(
                overflow.title(), "", "", addresses.records(overflow.query()).toString());
    }

    /** What a test event says. */
    public static Line trial(Letter.Trial trial) {
        return new Line("A test of your alerts for " + trial.query(), "", "", "");
    }
}
