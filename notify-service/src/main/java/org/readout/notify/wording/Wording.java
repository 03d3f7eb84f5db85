package org.readout.notify.wording;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.events.Chosen;
import org.readout.events.Format;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Side;
import org.readout.events.Status;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.Reason;

/** A meeting record in English words. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private Wording() {}

    /** Who met whom, as the subject of a mail says it. */
    public static String title(MeetingRecord record) {
        List<Party> parties = parties(record);
        String verb = verb(record.status().value(), record.format().value());
        if (parties.size() == 2) {
            return parties.get(0).inShort() + " " + verb + " " + parties.get(1).inShort();
        }
        return parties.stream().map(Party::inShort).collect(Collectors.joining(", ")) + " "
                + verb.replaceAll(" with$", "");
    }

    /** The day or days as exactly as told; empty when no report tells. */
    public static Optional<String> when(MeetingRecord record) {
        return record.date().map(chosen -> date(chosen.value()));
    }

    /** The venue; empty when no report tells. */
    public static Optional<String> where(MeetingRecord record) {
        return record.place().map(chosen -> place(chosen.value()));
    }

    /** One line for each participant. */
    public static List<String> participants(MeetingRecord record) {
        return record.participants().stream()
                .map(Chosen::value)
                .map(Party::line)
                .toList();
    }

    /** Topics and corridors by their names. */
    public static List<String> subjects(MeetingRecord record) {
        return Stream.concat(
                        labels(Vocabulary.topics(), record.topics()),
                        labels(Vocabulary.corridors(), record.corridors()))
                .toList();
    }

    /** The sentence of the report that holds the words of the reason; the words alone where no passage may be shown. */
    public static Optional<String> sentence(MeetingRecord record, Reason reason) {
        return reason.quote()
                .map(quote -> record.reports().stream()
                        .filter(told ->
                                reason.report().filter(told.reportId()::equals).isPresent())
                        .flatMap(Wording::sentences)
                        .filter(sentence -> sentence.contains(quote))
                        .findFirst()
                        .orElse(quote));
    }

    /** A status in words. */
    public static String status(Status status) {
        return status.word();
    }

    /** A date in words, no more exact than told. */
    public static String date(MeetingDate date) {
        return switch (date.precision()) {
            case DAY ->
                date.from().equals(date.to())
                        ? DAY.format(date.from())
                        : DAY.format(date.from()) + " to " + DAY.format(date.to());
            case MONTH -> MONTH.format(date.from());
            case YEAR -> Integer.toString(date.from().getYear());
        };
    }

    /** A venue in words. */
    public static String place(Place place) {
        return Stream.concat(
                        place.city().stream(),
                        place.country().stream().map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A participant in a line. */
    public static String participant(Participant participant) {
        return Party.line(participant);
    }

    private static Stream<String> sentences(MeetingReported told) {
        return Stream.concat(
                told.report().headline().stream(),
                told.meeting().passage().stream().flatMap(SENTENCE_END::splitAsStream));
    }

    private static Stream<String> labels(Vocabulary vocabulary, Collection<String> ids) {
        return ids.stream()
                .map(id -> vocabulary.find(id).map(concept -> concept.label()).orElse(id));
    }

    private static String verb(Status status, Format format) {
        String how = switch (format) {
            case IN_PERSON -> "meet";
            case PHONE -> "speak by phone with";
            case VIDEO -> "speak by video with";
        };
        return switch (status) {
            case HELD -> format == Format.IN_PERSON ? "met" : how.replace("speak", "spoke");
            case PLANNED -> "to " + how;
            case CANCELLED -> "will not " + how;
        };
    }

    /** Guests and hosts where the reports tell; else by what is represented, in the order told. */
    private static List<Party> parties(MeetingRecord record) {
        List<Participant> all =
                record.participants().stream().map(Chosen::value).toList();
        List<Participant> guests = of(Side.GUEST, all);
        List<Participant> hosts = of(Side.HOST, all);
        if (!guests.isEmpty() && !hosts.isEmpty() && guests.size() + hosts.size() == all.size()) {
            return List.of(new Party(guests), new Party(hosts));
        }
        Map<String, List<Participant>> byRepresented = new LinkedHashMap<>();
        for (Participant one : all) {
            byRepresented
                    .computeIfAbsent(one.of().map(Party::represented).orElse(""), of -> new ArrayList<>())
                    .add(one);
        }
        return byRepresented.values().stream().map(Party::new).toList();
    }

    private static List<Participant> of(Side side, List<Participant> all) {
        return all.stream()
                .filter(one -> one.side().filter(side::equals).isPresent())
                .toList();
    }
}
