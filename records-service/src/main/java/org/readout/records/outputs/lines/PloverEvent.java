package org.readout.records.outputs.lines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.events.Chosen;
import org.readout.events.Format;
import org.readout.events.MeetingRecord;
import org.readout.events.Participant;
import org.readout.events.Represented;
import org.readout.events.Status;
import org.readout.records.meetings.KeptMeeting;

/**
 * A meeting in the manner of the PLOVER event ontology (Open Event Data Alliance): one CONSULT event for each two parties, so that programs
 * made for event data can read it. Meetings that did not take place are no events there and are left out.
 */
public record PloverEvent(
        String id,
        @JsonProperty("event_id") String meeting,
        LocalDate date,
        String type,
        String mode,
        Actor source,
        Actor target,
        List<String> context,
        Location location,
        List<String> publications,
        double confidence) {

    /** A participant. */
    public record Actor(String code, String name, String sector, String title) {}

    /** The venue. */
    public record Location(String city, String country) {}

    public static List<PloverEvent> of(KeptMeeting.Current meeting) {
        MeetingRecord record = meeting.record();
        var events = new ArrayList<PloverEvent>();
        if (record.status().value() != Status.HELD) {
            return events;
        }
        List<Participant> present =
                record.participants().stream().map(Chosen::value).toList();
        for (int i = 0; i < present.size(); i++) {
            for (int j = i + 1; j < present.size(); j++) {
                if (!present.get(i).of().equals(present.get(j).of())) {
                    events.add(event(record, events.size(), present.get(i), present.get(j)));
                }
            }
        }
        return events;
    }

    private static PloverEvent event(MeetingRecord record, int number, Participant one, Participant other) {
        return new PloverEvent(
                record.id() + "-" + number,
                record.id().value(),
                record.date().map(date -> date.value().from()).orElse(null),
                "CONSULT",
                mode(record.format().value()),
                actor(one),
                actor(other),
                record.topics(),
                record.place()
                        .map(place -> new Location(
                                place.value().city().orElse(null),
                                place.value().country().orElse(null)))
                        .orElse(null),
                record.reports().stream()
                        .map(told -> told.report().source())
                        .distinct()
                        .toList(),
                record.reports().stream()
                        .mapToDouble(told -> told.meeting().confidence())
                        .max()
                        .orElse(0));
    }

    private static String mode(Format format) {
        return switch (format) {
            case IN_PERSON -> "visit";
            case PHONE -> "phone";
            case VIDEO -> "video";
        };
    }

    private static Actor actor(Participant participant) {
        return new Actor(
                participant.of().map(Represented::value).orElse(null),
                participant.name().orElse(null),
                participant.of().map(PloverEvent::sector).orElse("GOV"),
                participant.role().orElse(null));
    }

    private static String sector(Represented represented) {
        return switch (represented) {
            case Represented.State state -> "GOV";
            case Represented.Organisation organisation -> "IGO";
            case Represented.Company company -> "BUS";
        };
    }
}
