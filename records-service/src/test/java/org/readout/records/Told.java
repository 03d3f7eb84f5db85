package org.readout.records;

import java.time.Instant;
import java.time.LocalDate;
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

/** What a story tells of a meeting: an ambassador and a deputy minister in Tbilisi, as far as a test does not say otherwise. */
public final class Told {
    private static final Extractor EXTRACTOR = new Extractor("readout-rules", "1.0.0");

    private final String source;
    private final String guid;
    private int version = 1;
    private MeetingId meeting;
    private Status status = Status.HELD;
    private Optional<MeetingDate> date = Optional.of(MeetingDate.day(LocalDate.of(2026, 3, 2)));
    private Optional<Place> place = Optional.of(new Place(Optional.of("Tbilisi"), Optional.of("GE")));
    private List<Participant> participants = List.of(
            person(
                    "Dauren Alibekov",
                    "Ambassador to Georgia",
                    new Represented.State("KZ"),
                    Side.GUEST,
                    Rank.AMBASSADOR),
            person(
                    "Nino Kvaratskhelia",
                    "Deputy Economy Minister",
                    new Represented.State("GE"),
                    Side.HOST,
                    Rank.DEPUTY_MINISTER));
    private List<String> topics = List.of("trade-corridors");
    private List<String> corridors = List.of("middle-corridor");
    private String headline = "Ambassador, deputy minister weigh container tariffs";
    private String passage = "The sides discussed container tariffs on the Middle Corridor.";
    private Usage usage = Usage.FULL_TEXT;
    private double confidence = 0.9;
    private Instant recordedAt = Instant.parse("2026-03-03T06:10:04.127Z");

    private Told(String source, String guid) {
        this.source = source;
        this.guid = guid;
        this.meeting = MeetingId.of(report(), 0);
    }

    /** The story that {@code source} calls {@code guid}, and its own first meeting. */
    public static Told by(String source, String guid) {
        return new Told(source, guid);
    }

    public static Participant person(String name, String role, Represented of, Side side, Rank rank) {
        return new Participant(Optional.of(name), Optional.of(role), Optional.of(of), Optional.of(side), rank);
    }

    public static Participant delegate(String name, String state, Rank rank) {
        return new Participant(
                Optional.of(name), Optional.empty(), Optional.of(new Represented.State(state)), Optional.empty(), rank);
    }

    public static Participant speaker(String name, Represented of) {
        return new Participant(Optional.of(name), Optional.empty(), Optional.of(of), Optional.empty(), Rank.OTHER);
    }

    public ReportId report() {
        return ReportId.of(source, guid);
    }

    public MeetingId meeting() {
        return meeting;
    }

    public Told of(MeetingId id) {
        meeting = id;
        return this;
    }

    public Told version(int number) {
        version = number;
        recordedAt = recordedAt.plusSeconds(3_600);
        return this;
    }

    public Told status(Status told) {
        status = told;
        return this;
    }

    public Told held(String day) {
        date = Optional.of(MeetingDate.day(LocalDate.parse(day)));
        return this;
    }

    public Told withoutDate() {
        date = Optional.empty();
        return this;
    }

    public Told in(String city, String country) {
        place = Optional.of(new Place(Optional.ofNullable(city), Optional.ofNullable(country)));
        return this;
    }

    public Told between(Participant... told) {
        participants = List.of(told);
        return this;
    }

    public Told topics(String... told) {
        topics = List.of(told);
        return this;
    }

    public Told corridors(String... told) {
        corridors = List.of(told);
        return this;
    }

    public Told headline(String told) {
        headline = told;
        return this;
    }

    public Told passage(String told) {
        passage = told;
        return this;
    }

    public Told quoteOnly() {
        usage = Usage.QUOTE_ONLY;
        return this;
    }

    public Told confidence(double estimated) {
        confidence = estimated;
        return this;
    }

    public Told recorded(String moment) {
        recordedAt = Instant.parse(moment);
        return this;
    }

    public MeetingReported reported() {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence("status", "discussed", Part.TEXT, 10, 19));
        return new MeetingReported(
                meeting,
                new Report(
                        report(),
                        version,
                        source,
                        guid,
                        Optional.of("https://wire.example/" + guid),
                        Optional.of(headline),
                        Optional.empty(),
                        "en",
                        Optional.of(recordedAt.minusSeconds(60)),
                        usage,
                        "00"),
                new MeetingClaim(
                        status,
                        Format.IN_PERSON,
                        date,
                        place,
                        participants,
                        topics,
                        corridors,
                        List.of(),
                        List.of(),
                        Optional.of(passage),
                        evidence,
                        confidence),
                EXTRACTOR,
                recordedAt);
    }

    /** The next version of the story takes the meeting back. */
    public MeetingWithdrawn withdrawn(MeetingWithdrawn.Reason reason, String note) {
        return new MeetingWithdrawn(
                meeting,
                report(),
                version + 1,
                reason,
                Optional.of(note),
                Optional.empty(),
                EXTRACTOR,
                recordedAt.plusSeconds(7_200));
    }
}
