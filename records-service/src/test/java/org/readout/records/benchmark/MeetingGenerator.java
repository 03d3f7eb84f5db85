package org.readout.records.benchmark;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.readout.events.Evidence;
import org.readout.events.Extractor;
import org.readout.events.Format;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingEvent;
import org.readout.events.MeetingId;
import org.readout.events.MeetingReported;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Precision;
import org.readout.events.Report;
import org.readout.events.ReportId;
import org.readout.events.Represented;
import org.readout.events.Side;
import org.readout.events.Status;
import org.readout.events.Usage;

/**
 * Meetings of twenty years, more each year, few at weekends, of few busy states and many quiet ones; three in four are told of by one report, the
 * others by up to six. The n-th is the same for the same seed, whoever else is made.
 */
final class MeetingGenerator {
    private static final Extractor EXTRACTOR = new Extractor("readout-rules", "1.0.0");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int DAYS = 7_300;

    private final long seed;
    private final World world;

    MeetingGenerator(long seed, World world) {
        this.seed = seed;
        this.world = world;
    }

    /** All events of one meeting. */
    List<MeetingEvent> meeting(int number) {
        var random = new Random(seed * 31 + number * 2_654_435_761L);
        random.nextInt(); // the first of neighbouring seeds are alike
        LocalDate day = day(random);
        int host = world.states.draw(random);
        List<Participant> participants = participants(host, random);
        List<String> topics = some(1 + random.nextInt(4), () -> world.topicDraw.of(world.topics, random));
        List<String> corridors =
                random.nextInt(100) < 15 ? List.of(world.corridorDraw.of(world.corridors, random)) : List.of();
        Status status =
                random.nextInt(100) < 88 ? Status.HELD : random.nextInt(4) > 0 ? Status.PLANNED : Status.CANCELLED;
        Format format =
                random.nextInt(100) < 85 ? Format.IN_PERSON : random.nextInt(3) > 0 ? Format.PHONE : Format.VIDEO;
        Optional<Place> place =
                format == Format.IN_PERSON && random.nextInt(100) < 85 ? Optional.of(place(host)) : Optional.empty();
        var events = new ArrayList<MeetingEvent>();
        MeetingId id = null;
        int reports = random.nextInt(100) < 75 ? 1 : 2 + Math.min(4, new Zipf(5, 1.5).draw(random));
        for (int i = 0; i < reports; i++) {
            String source = world.sourceDraw.of(world.sources, random);
            String guid = number + "-" + i;
            ReportId report = ReportId.of(source, guid);
            id = id == null ? MeetingId.of(report, 0) : id;
            String passage = passage(participants, random);
            Instant recorded = day.atTime(6 + random.nextInt(14), random.nextInt(60), random.nextInt(60))
                    .toInstant(ZoneOffset.UTC)
                    .plusMillis(random.nextInt(1_000) + i * 3_600_000L);
            events.add(new MeetingReported(
                    id,
                    new Report(
                            report,
                            1,
                            source,
                            guid,
                            Optional.of("https://" + source + ".example/" + guid),
                            Optional.of(World.capital(text(8, random))),
                            Optional.empty(),
                            "en",
                            Optional.of(recorded.minusSeconds(60)),
                            Usage.FULL_TEXT,
                            "00"),
                    new MeetingClaim(
                            status,
                            format,
                            date(day, random),
                            place,
                            participants,
                            topics,
                            corridors,
                            List.of(),
                            List.of(),
                            Optional.of(passage),
                            evidence(passage, participants.size(), topics.size()),
                            0.5 + random.nextInt(50) / 100.0),
                    EXTRACTOR,
                    recorded));
        }
        return events;
    }

    private static LocalDate day(Random random) {
        // The density falls by half every five years back.
        double back = -Math.log(1 - random.nextDouble() * 0.94) * DAYS / 2.8;
        LocalDate day = LAST.minusDays((long) back);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && random.nextInt(4) > 0 ? day.minusDays(2) : day;
    }

    private static Optional<MeetingDate> date(LocalDate day, Random random) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            return Optional.empty();
        }
        return Optional.of(
                kind < 12
                        ? new MeetingDate(
                                day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH)
                        : MeetingDate.day(day));
    }

    private static Place place(int host) {
        String state = World.STATES.get(host);
        String city = World.city(state);
        return new Place(city.isEmpty() ? Optional.empty() : Optional.of(city), Optional.of(state));
    }

    private List<Participant> participants(int host, Random random) {
        var participants = new ArrayList<Participant>();
        participants.add(official(host, Side.HOST, random));
        int guests = 1 + (random.nextInt(10) == 0 ? random.nextInt(6) : 0);
        for (int i = 0; i < guests; i++) {
            int guest = world.states.draw(random);
            participants.add(official(guest == host ? (guest + 1) % World.STATES.size() : guest, Side.GUEST, random));
        }
        if (random.nextInt(100) < 15) {
            participants.add(new Participant(
                    Optional.empty(),
                    Optional.of("delegation"),
                    Optional.of(new Represented.Organisation(world.organisationDraw.of(world.organisations, random))),
                    Optional.empty(),
                    org.readout.events.Rank.OTHER));
        }
        return participants;
    }

    private Participant official(int state, Side side, Random random) {
        World.Official official = world.official(state, random);
        return new Participant(
                Optional.of(official.name()),
                Optional.of(official.role()),
                Optional.of(new Represented.State(World.STATES.get(state))),
                Optional.of(side),
                official.rank());
    }

    private String passage(List<Participant> participants, Random random) {
        var passage = new StringBuilder();
        participants.forEach(one -> one.name()
                .ifPresent(name -> passage.append(name)
                        .append(" said ")
                        .append(text(6, random))
                        .append(". ")));
        int sentences = 3 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            passage.append(World.capital(text(12, random)))
                    .append(random.nextInt(40) == 0 ? " rail freight " : " ")
                    .append(text(3, random))
                    .append(". ");
        }
        return passage.toString();
    }

    private String text(int length, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(world.wordDraw.of(world.words, random));
        }
        return text.toString();
    }

    private static List<Evidence> evidence(String passage, int participants, int topics) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < participants; i++) {
            evidence.add(new Evidence("participants[" + i + "]", passage.substring(i, i + 20), Part.TEXT, i, i + 20));
        }
        for (int i = 0; i < topics; i++) {
            evidence.add(new Evidence("topics[" + i + "]", passage.substring(i, i + 30), Part.TEXT, i, i + 30));
        }
        return evidence;
    }

    private interface Drawn {
        String draw();
    }

    private static List<String> some(int count, Drawn drawn) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(drawn.draw());
        }
        return List.copyOf(some);
    }
}
