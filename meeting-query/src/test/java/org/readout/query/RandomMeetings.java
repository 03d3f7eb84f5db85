package org.readout.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.events.Evidence;
import org.readout.events.Extractor;
import org.readout.events.Format;
import org.readout.events.Meeting;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.MeetingId;
import org.readout.events.MeetingRecord;
import org.readout.events.MeetingReported;
import org.readout.events.Part;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Precision;
import org.readout.events.Rank;
import org.readout.events.Report;
import org.readout.events.ReportId;
import org.readout.events.Represented;
import org.readout.events.Side;
import org.readout.events.Status;
import org.readout.events.Usage;

/**
 * Meetings that differ in every field: one to four reports in several languages, absent fields, odd strings. They draw from
 * the same words as {@link RandomQueries}, so that queries meet them often. The same seed gives the same meetings.
 */
public final class RandomMeetings {
    private static final Extractor RULES = new Extractor("readout-rules", "1.0.0");
    private static final Instant START = Instant.parse("2026-01-01T06:00:00Z");

    private final Random random;
    private int made;

    /** Meetings from this source of chance. */
    public RandomMeetings(Random random) {
        this.random = random;
    }

    /** The reports that tell of one more meeting, in no order; each is of another source or story. */
    public List<MeetingReported> reports() {
        int number = made++;
        var id = MeetingId.of(ReportId.of("random", "meeting-" + number), 0);
        return IntStream.range(0, 1 + Math.max(0, random.nextInt(6) - 2))
                .mapToObj(i -> reported(id, "story-" + number + "-" + i))
                .toList();
    }

    /** One more meeting, folded. */
    public MeetingRecord record() {
        return record(reports());
    }

    /** The meeting of these reports. */
    public static MeetingRecord record(List<MeetingReported> reports) {
        return Meeting.of(reports.getFirst().meetingId(), reports).record().orElseThrow();
    }

    private MeetingReported reported(MeetingId id, String guid) {
        String source = any(RandomWords.SOURCES);
        Instant published = START.plusSeconds(random.nextInt(90 * 24 * 3600));
        var report = new Report(
                ReportId.of(source, guid),
                1 + random.nextInt(3),
                source,
                guid,
                sometimes(() -> "https://wire.example/" + guid),
                sometimes(() -> text(1 + random.nextInt(6))),
                sometimes(() -> "Ministry of Foreign Affairs"),
                any(List.of("en", "fr", "ru", "ar", "tr", "es")),
                sometimes(() -> published),
                any(List.of(Usage.values())),
                "00");
        return new MeetingReported(id, report, claim(), RULES, published.plusSeconds(60));
    }

    private MeetingClaim claim() {
        List<Participant> participants =
                Stream.generate(this::participant).limit(random.nextInt(5)).toList();
        Optional<String> passage = sometimes(() -> passage());
        return new MeetingClaim(
                any(List.of(Status.values())),
                any(List.of(Format.values())),
                sometimes(this::date),
                sometimes(this::place),
                participants,
                some(RandomWords.TOPICS),
                some(RandomWords.CORRIDORS),
                List.of(),
                List.of(),
                passage,
                evidence(participants, passage),
                random.nextInt(101) / 100.0);
    }

    private List<Evidence> evidence(List<Participant> participants, Optional<String> passage) {
        var evidence = new ArrayList<Evidence>();
        passage.filter(text -> !text.isBlank()).ifPresent(text -> {
            String quote = text.strip().split("\\s+")[0];
            int start = text.indexOf(quote);
            for (int i = 0; i < participants.size(); i++) {
                evidence.add(new Evidence("participants[" + i + "]", quote, Part.TEXT, start, start + quote.length()));
            }
        });
        return evidence;
    }

    private Participant participant() {
        Optional<String> name = sometimes(() -> any(RandomWords.GIVEN) + " " + any(RandomWords.SURNAMES));
        Optional<Represented> of = sometimes(this::represented);
        Optional<String> role = name.isEmpty() && of.isEmpty()
                ? Optional.of(any(RandomWords.ROLES))
                : sometimes(() -> any(RandomWords.ROLES));
        return new Participant(
                name, role, of, sometimes(() -> any(List.of(Side.values()))), any(List.of(Rank.values())));
    }

    private Represented represented() {
        return switch (random.nextInt(5)) {
            case 0 -> new Represented.Organisation(any(RandomWords.ORGANISATIONS));
            case 1 -> new Represented.Company(any(RandomWords.COMPANIES));
            default -> new Represented.State(any(RandomWords.STATES));
        };
    }

    private Place place() {
        Optional<String> city = sometimes(() -> any(RandomWords.CITIES));
        return new Place(
                city, city.isEmpty() ? Optional.of(any(RandomWords.STATES)) : sometimes(() -> any(RandomWords.STATES)));
    }

    private MeetingDate date() {
        LocalDate day = LocalDate.of(2026, 1 + random.nextInt(4), 1 + random.nextInt(28));
        return switch (random.nextInt(4)) {
            case 0 -> new MeetingDate(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH);
            case 1 -> new MeetingDate(day, day.plusDays(random.nextInt(5)), Precision.DAY);
            case 2 -> new MeetingDate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Precision.YEAR);
            default -> MeetingDate.day(day);
        };
    }

    private String passage() {
        var passage = new StringBuilder();
        for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
            passage.append(text(random.nextInt(12))).append(any(List.of(". ", ".\n\n", "? ", " ")));
        }
        return passage.toString();
    }

    private String text(int words) {
        return String.join(
                any(List.of(" ", " ", " ", ", ", "-", "\u00a0")),
                Stream.generate(() -> any(RandomWords.WORDS)).limit(words).toList());
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(4) == 0).toList();
    }

    private <T> Optional<T> sometimes(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
