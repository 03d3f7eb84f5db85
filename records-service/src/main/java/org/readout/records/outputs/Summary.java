package org.readout.records.outputs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.events.Chosen;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Usage;
import org.readout.query.States;

/** A meeting in a few words, for people. */
public final class Summary {
    private Summary() {}

    /** Who met whom, such as {@code Dauren Alibekov (Kazakhstan), Nino Kvaratskhelia (Georgia)}. */
    public static String title(MeetingRecord record) {
        String who = record.participants().stream()
                .map(Chosen::value)
                .map(Summary::party)
                .collect(Collectors.joining(", "));
        String status = switch (record.status().value()) {
            case HELD -> "";
            case PLANNED -> "Planned: ";
            case CANCELLED -> "Cancelled: ";
        };
        return status + (who.isEmpty() ? headline(record).orElse("A meeting") : who);
    }

    /** When, where and about what, then the reports. */
    public static String text(MeetingRecord record) {
        var text = new StringBuilder(title(record)).append(".\n");
        record.date()
                .ifPresent(
                        date -> text.append("Date: ").append(days(date.value())).append(".\n"));
        record.place()
                .ifPresent(place ->
                        text.append("Place: ").append(place(place.value())).append(".\n"));
        if (!record.topics().isEmpty()) {
            text.append("Topics: ").append(String.join(", ", record.topics())).append(".\n");
        }
        if (!record.corridors().isEmpty()) {
            text.append("Corridors: ")
                    .append(String.join(", ", record.corridors()))
                    .append(".\n");
        }
        record.reports().stream()
                .filter(told -> told.report().usage() == Usage.FULL_TEXT)
                .max(Comparator.comparingDouble(told -> told.meeting().confidence()))
                .flatMap(told -> told.meeting().passage())
                .ifPresent(passage -> text.append('\n').append(passage).append('\n'));
        record.reports()
                .forEach(told -> text.append("\n")
                        .append(told.report().source())
                        .append(told.report()
                                .headline()
                                .map(headline -> ": " + headline)
                                .orElse(""))
                        .append(told.report().url().map(url -> " " + url).orElse("")));
        return text.toString();
    }

    /** Names of all who took part. */
    public static List<String> names(MeetingRecord record) {
        return record.participants().stream()
                .map(Chosen::value)
                .map(Summary::party)
                .toList();
    }

    /** Such as {@code Tbilisi, Georgia}. */
    public static String place(Place place) {
        Optional<String> country = place.country().map(States::name);
        return place.city()
                .map(city -> city + country.map(name -> ", " + name).orElse(""))
                .or(() -> country)
                .orElse("");
    }

    private static String party(Participant participant) {
        Optional<String> of = participant.of().map(represented -> States.name(represented.value()));
        return participant
                .name()
                .or(participant::role)
                .map(who -> who + of.map(name -> " (" + name + ")").orElse(""))
                .or(() -> of)
                .orElse("");
    }

    private static String days(MeetingDate date) {
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + " to " + date.to();
    }

    private static Optional<String> headline(MeetingRecord record) {
        return record.reports().stream()
                .flatMap(told -> told.report().headline().stream())
                .findFirst();
    }
}
