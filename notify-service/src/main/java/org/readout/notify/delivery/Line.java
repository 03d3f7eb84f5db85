package org.readout.notify.delivery;

import java.net.URI;
import java.util.List;
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

    /** What a delivery tells, a line for each meeting and for each count of more. */
    public static List<Line> of(Delivery delivery, Addresses addresses) {
        return switch (delivery.letter()) {
            case Letter.Alerts alerts ->
                Stream.concat(
                                Story.of(delivery.alerts()).stream().map(story -> of(story, addresses::record)),
                                Overflow.of(delivery.alerts()).stream().map(overflow -> of(overflow, addresses)))
                        .toList();
            case Letter.Trial trial -> List.of(trial(trial));
            case Letter.Confirmation confirmation -> throw confirmation.mailOnly();
            case Letter.Disabled disabled -> throw disabled.mailOnly();
        };
    }

    /** What is only counted. */
    public static Line of(Overflow overflow, Addresses addresses) {
        return new Line(
                overflow.title(), "", "", addresses.records(overflow.query()).toString());
    }

    private static Line trial(Letter.Trial trial) {
        return new Line("A test of your alerts for " + trial.query(), "", "", "");
    }
}
