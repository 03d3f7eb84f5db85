package org.readout.ingest.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.readout.events.Format;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.Participant;
import org.readout.events.Place;
import org.readout.events.Rank;
import org.readout.events.Represented;
import org.readout.events.Status;

/**
 * Reports of which we know which tell of one meeting. Most are made by telling of an invented meeting again as another desk would: with another spelling, without the given
 * name, without a day, in Cyrillic; the hard ones are written by hand.
 */
final class LabelledReports {
    private static final long SEED = 20_260_302;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    /** A claim and the meeting that it is of. */
    record Labelled(String meeting, MeetingClaim claim, Instant toldAt) {
        static Labelled of(String meeting, MeetingClaim claim, LocalDate published) {
            return new Labelled(meeting, claim, published.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
    }

    private record Official(String name, String state, Rank rank, String city, List<String> spellings) {}

    private static final List<Official> OFFICIALS = List.of(
            official(
                    "Aidos Serikbek",
                    "KZ",
                    Rank.AMBASSADOR,
                    "Astana",
                    "Aydos Serikbek",
                    "A. Serikbek",
                    "Айдос Серикбек",
                    "Serikbek"),
            official("Nurlan Abenov", "KZ", Rank.MINISTER, "Astana", "N.Abenov", "Нурлан Абенов", "Abenov"),
            official(
                    "Zhanar Kozhakhmetova",
                    "KZ",
                    Rank.MINISTER,
                    "Astana",
                    "Janar Qojahmetova",
                    "Жанар Кожахметова",
                    "Zh. Kozhakhmetova"),
            official(
                    "Dilshod Rahmonov",
                    "UZ",
                    Rank.MINISTER,
                    "Tashkent",
                    "Dilshod Rakhmonov",
                    "D. Rahmonov",
                    "Дильшод Рахмонов"),
            official(
                    "Bakyt Toktogulov",
                    "KG",
                    Rank.MINISTER,
                    "Bishkek",
                    "B. Toktogulov",
                    "Бакыт Токтогулов",
                    "Bakit Toktogulov"),
            official(
                    "Elchin Huseynli", "AZ", Rank.MINISTER, "Baku", "Elçin Hüseynli", "Elchin Guseynli", "E. Huseynli"),
            official("Kemal Arslan", "TR", Rank.MINISTER, "Ankara", "K. Arslan", "Kemal Arslan", "Arslan"),
            official("Levan Kapanadze", "GE", Rank.MINISTER, "Tbilisi", "L. Kapanadze", "Леван Капанадзе", "Kapanadze"),
            official("Youssef Tazi", "MA", Rank.MINISTER, "Rabat", "Yousef Tazi", "Y. Tazi", "يوسف التازي"),
            official(
                    "Khalid Al Rashedi",
                    "AE",
                    Rank.MINISTER,
                    "Abu Dhabi",
                    "Khaled al-Rashidi",
                    "Khalid Rashedi",
                    "خالد الراشدي"),
            official("Arvind Menon", "IN", Rank.MINISTER, "New Delhi", "A. Menon", "Arvind Menon", "Menon"),
            official(
                    "Liang Wenbo", "CN", Rank.DEPUTY_MINISTER, "Beijing", "Liang Wen Bo", "Wenbo Liang", "Liang Wenbo"),
            official(
                    "Jelena Marković",
                    "RS",
                    Rank.MINISTER,
                    "Belgrade",
                    "Jelena Markovic",
                    "J. Markovic",
                    "Елена Маркович"),
            official("Balint Kerekes", "HU", Rank.MINISTER, "Budapest", "Bálint Kerekes", "Kerekes Bálint", "Kerekes"),
            official(
                    "Andrzej Wolski",
                    "PL",
                    Rank.HEAD_OF_GOVERNMENT,
                    "Warsaw",
                    "A. Wolski",
                    "Анджей Вольский",
                    "Wolski"),
            official("Liis Tamme", "EE", Rank.HEAD_OF_GOVERNMENT, "Tallinn", "L. Tamme", "Liis Tamme", "Tamme"),
            official(
                    "Teresa Valadares", "PT", Rank.MINISTER, "Lisbon", "T. Valadares", "Teresa Valadares", "Valadares"),
            official("Domingos Cassoma", "AO", Rank.MINISTER, "Luanda", "Domingos Kassoma", "D. Cassoma", "Cassoma"));

    private final Random random = new Random(SEED);
    private final List<Labelled> reports = new ArrayList<>();

    private LabelledReports() {}

    /** All of them in the order of their publication. */
    static List<Labelled> all() {
        var set = new LabelledReports();
        set.tellMany(125);
        set.reports.addAll(HardNeighbours.all());
        Collections.shuffle(set.reports, set.random);
        set.reports.sort((one, other) -> one.toldAt().compareTo(other.toldAt()));
        return set.reports;
    }

    private void tellMany(int meetings) {
        for (int number = 0; number < meetings; number++) {
            Official guest = pick();
            Official host = pick();
            while (host.state().equals(guest.state())) {
                host = pick();
            }
            // Days so far apart that a report without a day belongs to one meeting of the pair only.
            LocalDate day = FIRST_DAY.plusDays(number * 3L % 330);
            int told = 2 + random.nextInt(3);
            for (int report = 0; report < told; report++) {
                reports.add(telling("generated " + number, guest, host, day, report));
            }
        }
    }

    private Labelled telling(String meeting, Official guest, Official host, LocalDate day, int report) {
        boolean first = report == 0;
        Status status = first && random.nextInt(6) == 0 ? Status.PLANNED : Status.HELD;
        LocalDate published = status == Status.PLANNED ? day.minusDays(2) : day.plusDays(random.nextInt(2));
        boolean dated = first || random.nextInt(4) > 0;
        return Labelled.of(
                meeting,
                claim(
                        status,
                        Format.IN_PERSON,
                        dated ? Optional.of(MeetingDate.day(day)) : Optional.empty(),
                        random.nextInt(3) > 0 ? Optional.of(host.city()) : Optional.empty(),
                        List.of(as(guest, first), as(host, first))),
                published);
    }

    private Participant as(Official official, boolean inFull) {
        if (inFull) {
            return participant(official.name(), official.state(), official.rank());
        }
        int way = random.nextInt(10);
        if (way == 0) {
            return new Participant(
                    Optional.empty(),
                    Optional.of("delegation"),
                    Optional.of(new Represented.State(official.state())),
                    Optional.empty(),
                    Rank.OTHER);
        }
        String name =
                official.spellings().get(random.nextInt(official.spellings().size()));
        return participant(name, official.state(), way < 3 ? Rank.OTHER : official.rank());
    }

    private Official pick() {
        return OFFICIALS.get(random.nextInt(OFFICIALS.size()));
    }

    private static Official official(String name, String state, Rank rank, String city, String... spellings) {
        return new Official(name, state, rank, city, List.of(spellings));
    }

    static Participant participant(String name, String state, Rank rank) {
        return new Participant(
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                Optional.of(rank.word()),
                Optional.of(new Represented.State(state)),
                Optional.empty(),
                rank);
    }

    static MeetingClaim claim(
            Status status,
            Format format,
            Optional<MeetingDate> date,
            Optional<String> city,
            List<Participant> participants) {
        return new MeetingClaim(
                status,
                format,
                date,
                city.map(name -> new Place(Optional.of(name), Optional.empty())),
                participants,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                0.9);
    }

    static Map<String, List<Labelled>> byMeeting(List<Labelled> reports) {
        return reports.stream().collect(java.util.stream.Collectors.groupingBy(Labelled::meeting));
    }
}
