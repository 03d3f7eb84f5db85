package org.readout.notify.scene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.events.Evidence;
import org.readout.events.Extractor;
import org.readout.events.Format;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.MeetingWithdrawn;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Rank;
import org.readout.events.Report;
import org.readout.events.ReportId;
import org.readout.events.Represented;
import org.readout.events.Side;
import org.readout.events.Status;
import org.readout.events.Usage;

/** A report in the making: an ambassador is received in Rabat, unless told otherwise. */
public record Telling(
        String source,
        String guid,
        Optional<MeetingId> meeting,
        int version,
        Status status,
        Optional<LocalDate> day,
        String guest,
        List<String> topics,
        Instant recordedAt) {
    private static final Extractor EXTRACTOR = new Extractor("readout-rules", "1.0.0");
    private static final String SOURCE = "steppe-wire";
    private static final String SUBJECT = "container tariffs on the new trade corridor";

    /** The first version of a story that nobody told before. */
    public static Telling story(String guid) {
        return new Telling(
                SOURCE,
                guid,
                Optional.empty(),
                1,
                Status.HELD,
                Optional.of(LocalDate.of(2026, 3, 2)),
                "Aigerim Sadykova",
                List.of("trade-corridors"),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    public Telling version(int next) {
        return new Telling(source, guid, meeting, next, status, day, guest, topics, recordedAt.plusSeconds(next));
    }

    /** Another story of the same meeting. */
    public Telling alsoTold(String otherGuid) {
        return new Telling(source, otherGuid, Optional.of(meetingId()), 1, status, day, guest, topics, recordedAt);
    }

    public Telling status(Status other) {
        return new Telling(source, guid, meeting, version, other, day, guest, topics, recordedAt);
    }

    public Telling on(LocalDate other) {
        return new Telling(source, guid, meeting, version, status, Optional.of(other), guest, topics, recordedAt);
    }

    public Telling from(String other) {
        return new Telling(other, guid, meeting, version, status, day, guest, topics, recordedAt);
    }

    public Telling guest(String other) {
        return new Telling(source, guid, meeting, version, status, day, other, topics, recordedAt);
    }

    public Telling about(String... others) {
        return new Telling(source, guid, meeting, version, status, day, guest, List.of(others), recordedAt);
    }

    public MeetingId meetingId() {
        return meeting.orElseGet(() -> MeetingId.of(reportId(), 0));
    }

    public ReportId reportId() {
        return ReportId.of(source, guid);
    }

    public MeetingReported reported() {
        String guestWords = "Kazakhstan's Ambassador " + guest;
        String passage = guestWords + " was received by Youssef Benali, Minister of Transport of Morocco, in Rabat. "
                + "They discussed " + SUBJECT + ".";
        var evidence = new ArrayList<Evidence>();
        evidence.add(quote("participants[0]", guestWords, passage));
        evidence.add(quote("participants[1]", "Youssef Benali, Minister of Transport of Morocco", passage));
        evidence.add(quote("place.city", "in Rabat", passage));
        for (int i = 0; i < topics.size(); i++) {
            evidence.add(quote("topics[" + i + "]", SUBJECT, passage));
        }
        return new MeetingReported(
                meetingId(),
                new Report(
                        reportId(),
                        version,
                        source,
                        guid,
                        Optional.of("https://wire.example/steppe/" + guid),
                        Optional.of("Ambassador, minister weigh container tariffs"),
                        Optional.empty(),
                        "en",
                        Optional.of(recordedAt),
                        Usage.FULL_TEXT,
                        "0".repeat(64)),
                new MeetingClaim(
                        status,
                        Format.IN_PERSON,
                        day.map(MeetingDate::day),
                        Optional.of(new Place(Optional.of("Rabat"), Optional.of("MA"))),
                        List.of(
                                new Participant(
                                        Optional.of(guest),
                                        Optional.of("Ambassador"),
                                        Optional.of(new Represented.State("KZ")),
                                        Optional.of(Side.GUEST),
                                        Rank.AMBASSADOR),
                                new Participant(
                                        Optional.of("Youssef Benali"),
                                        Optional.of("Minister of Transport"),
                                        Optional.of(new Represented.State("MA")),
                                        Optional.of(Side.HOST),
                                        Rank.MINISTER)),
                        topics,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(passage),
                        evidence,
                        0.9),
                EXTRACTOR,
                recordedAt);
    }

    public MeetingWithdrawn withdrawn() {
        return new MeetingWithdrawn(
                meetingId(),
                reportId(),
                version,
                MeetingWithdrawn.Reason.KILLED,
                Optional.of("Sent in error"),
                Optional.empty(),
                EXTRACTOR,
                recordedAt);
    }

    private static Evidence quote(String field, String quote, String text) {
        int start = text.indexOf(quote);
        return new Evidence(field, quote, Part.TEXT, start, start + quote.length());
    }
}
