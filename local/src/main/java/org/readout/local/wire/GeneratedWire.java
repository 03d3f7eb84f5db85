package org.readout.local.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final List<String> BEGINNINGS = List.of("Bar", "Kol", "Ser", "Tan", "Zhum", "Nur", "Mak", "Ors");
    private static final List<String> MIDDLES = List.of("ab", "eg", "il", "ok", "um", "yr", "an", "es");
    private static final List<String> ENDINGS = List.of("bekov", "galiev", "dinov", "tayev", "manov", "lykov");
    private static final List<String> HOSTS = List.of(
            "Turkish Minister of Trade Kemal %s|Ankara",
            "Georgian Minister of Economy Levan %s|Tbilisi",
            "Polish Minister of Infrastructure Andrzej %s|Warsaw",
            "Moroccan Minister of Transport Youssef %s|Rabat",
            "Indian Minister of Commerce Arvind %s|New Delhi");
    private static final List<String> SUBJECTS = List.of(
            "trade and investment",
            "transport corridors and customs procedures",
            "energy and renewable power",
            "agriculture and water management",
            "education and tourism");

    /** Wires of different seeds begin so far apart that they do not tell of the same officials. */
    private static final int APART = 10_000;

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
        String[] host = pick(random, HOSTS).formatted(surname(person + 7)).split("\\|", 2);
        String day = "March " + (1 + number % 28) + ", 2026";
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
                        "2026-03-29T09:00:00Z",
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
        return number + (int) Math.floorMod(seed, 25L) * APART;
    }

    /** A different surname for each of the first 300,000 numbers. */
    private static String surname(int number) {
        int rest = number;
        var name = new StringBuilder(BEGINNINGS.get(rest % 8));
        for (rest /= 8; rest >= 6; rest /= 8) {
            name.append(MIDDLES.get(rest % 8));
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
