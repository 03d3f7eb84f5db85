package org.readout.local.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.readout.events.MeetingId;
import org.readout.events.ReportId;

/**
 * As much wire copy as one likes, each item of a meeting of its own between two invented officials; the same {@code seed}
 * gives the same items.
 */
public final class GeneratedWire {
    /** Finds every meeting of this wire. */
    public static final String QUERY = "country:KZ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GIVEN = List.of("Aidar", "Daniyar", "Yerlan", "Madina", "Aliya", "Timur");
    private static final List<String> BEGINNINGS = List.of(
            "Ab", "Bar", "Dos", "Er", "Gab", "Is", "Kol", "Mak", "Nur", "Ors", "Rakh", "Ser", "Tan", "Ur", "Yes",
            "Zhum");
    private static final List<String> MIDDLES =
            List.of("ab", "eg", "il", "ok", "um", "yr", "an", "es", "im", "od", "ur", "ash", "ep", "iz", "ol", "ush");
    private static final List<String> ENDINGS = List.of("bekov", "galiev", "dinov", "tayev", "manov", "lykov");
    private static final List<String> HOSTS = List.of(
            "Turkish Minister of Trade Kemal %s|Ankara",
            "Georgian Minister of Economy Levan %s|Tbilisi",
            "Polish Minister of Infrastructure Andrzej %s|Warsaw",
            "Moroccan Minister of Transport Youssef %s|Rabat",
            "Indian Minister of Commerce Arvind %s|New Delhi",
            "Azerbaijani Minister of Energy Rauf %s|Baku",
            "Uzbek Minister of Transport Ravshan %s|Tashkent",
            "Italian Minister of Industry Paolo %s|Rome",
            "Spanish Minister of Tourism Javier %s|Madrid",
            "Romanian Minister of Agriculture Mihai %s|Bucharest",
            "Finnish Minister of Education Juhani %s|Helsinki",
            "Egyptian Minister of Investment Karim %s|Cairo",
            "Pakistani Minister of Railways Tariq %s|Islamabad",
            "Vietnamese Minister of Trade Van %s|Hanoi",
            "Malaysian Minister of Transport Azlan %s|Kuala Lumpur",
            "Brazilian Minister of Agriculture Paulo %s|Brasilia");
    private static final List<String> SUBJECTS = List.of(
            "trade and investment",
            "transport corridors and customs procedures",
            "energy and renewable power",
            "agriculture and water management",
            "education and tourism");

    /** As many persons, a prime, so that neighbours on the wire have names far apart. */
    private static final int PERSONS = 300_007;

    private static final long STRIDE = 48_271;
    /** A decade of meetings, since the same few states do not meet a thousand times a day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private static final int DAYS = 3_650;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final String source;
    private final long seed;

    public GeneratedWire(String source, long seed) {
        this.source = source;
        this.seed = seed;
    }

    /** The {@code number}-th item. */
    public WireFile item(int number) {
        var random = new Random(seed * 1_000_003 + number);
        int person = person(number);
        String guest = pick(random, GIVEN) + " " + surname(person);
        String[] host = pick(random, HOSTS).formatted(surname(PERSONS - person)).split("\\|", 2);
        LocalDate date = FIRST_DAY.plusDays(Math.floorMod(number * STRIDE, DAYS));
        String day = date.format(WRITTEN);
        String text = """
                %s, %s - Ambassador of Kazakhstan %s met with %s in %s on %s.

                The parties discussed %s.

                They agreed to continue the talks in Astana.""".formatted(
                        host[1].toUpperCase(Locale.ROOT), day, guest, host[0], host[1], day, pick(random, SUBJECTS));
        return new WireFile(
                guid(number) + ".json",
                source,
                "application/json",
                json(Map.of(
                        "source",
                        source,
                        "guid",
                        guid(number),
                        "headline",
                        "Ambassador " + guest + " holds talks in " + host[1],
                        "language",
                        "en",
                        "publishedAt",
                        date.plusDays(1).atTime(9, 0).atOffset(ZoneOffset.UTC).toString(),
                        "text",
                        text)));
    }

    /** The meeting that the {@code number}-th item tells of. */
    public MeetingId meeting(int number) {
        return MeetingId.of(ReportId.of(source, guid(number)), 0);
    }

    private String guid(int number) {
        return source + "-" + number;
    }

    private int person(int number) {
        return (int) Math.floorMod(number * STRIDE + seed, (long) PERSONS);
    }

    /** A different surname for each person. */
    private static String surname(int person) {
        int rest = person;
        var name = new StringBuilder(BEGINNINGS.get(rest % BEGINNINGS.size()));
        for (rest /= BEGINNINGS.size(); rest >= ENDINGS.size(); rest /= MIDDLES.size()) {
            name.append(MIDDLES.get(rest % MIDDLES.size()));
        }
        return name.append(ENDINGS.get(rest)).toString();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String json(Map<String, String> item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
