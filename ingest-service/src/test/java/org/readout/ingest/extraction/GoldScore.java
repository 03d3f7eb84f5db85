package org.readout.ingest.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.events.MeetingClaim;
import org.readout.events.MeetingDate;
import org.readout.events.Participant;
import org.readout.events.Represented;

/** Compares readings with what the cases expect, field by field, and with how sure the reader was. */
final class GoldScore {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, int[]> bands = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(GoldCase gold, List<MeetingClaim> read) {
        sets("meetings", gold.name(), Set.of(gold.meetings().size()), Set.of(read.size()));
        for (int i = 0; i < gold.meetings().size() && i < read.size(); i++) {
            meeting(gold.name(), gold.meetings().get(i), read.get(i));
        }
        for (int i = gold.meetings().size(); i < read.size(); i++) {
            band(read.get(i).confidence(), false);
        }
    }

    private void meeting(String name, JsonNode gold, MeetingClaim read) {
        Set<String> expected = new LinkedHashSet<>();
        for (JsonNode participant : gold.path("participants")) {
            expected.add(participant.path("name").asText("") + "|"
                    + participant.path("of").asText(""));
        }
        Set<String> told = new LinkedHashSet<>();
        read.participants().forEach(participant -> told.add(word(participant)));
        sets("participants", name, expected, told);
        field("status", name, gold.path("status").asText(), read.status().word());
        field("format", name, gold.path("format").asText(), read.format().word());
        field(
                "date",
                name,
                gold.path("date").asText("null"),
                day(read, gold.path("date").asText("null")));
        field(
                "country",
                name,
                gold.path("country").asText("null"),
                read.place().flatMap(place -> place.country()).orElse("null"));
        if (gold.has("city")) {
            field(
                    "city",
                    name,
                    gold.path("city").asText(),
                    read.place().flatMap(place -> place.city()).orElse("null"));
        }
        if (gold.has("topics")) {
            sets("topics", name, words(gold.path("topics")), Set.copyOf(read.topics()));
        }
        if (gold.has("corridors")) {
            sets("corridors", name, words(gold.path("corridors")), Set.copyOf(read.corridors()));
        }
        band(
                read.confidence(),
                expected.equals(told)
                        && gold.path("status").asText().equals(read.status().word()));
    }

    /** The expected day when it lies within what was read, or what was read. */
    private static String day(MeetingClaim read, String expected) {
        if (read.date().isEmpty()) {
            return "null";
        }
        MeetingDate date = read.date().get();
        String from = date.from().toString();
        String to = date.to().toString();
        boolean within = expected.length() == 10 && from.compareTo(expected) <= 0 && expected.compareTo(to) <= 0;
        return within || from.startsWith(expected) ? expected : from;
    }

    private static String word(Participant participant) {
        return participant.name().orElse("") + "|"
                + participant.of().map(Represented::value).orElse("");
    }

    private static Set<String> words(JsonNode list) {
        var words = new LinkedHashSet<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private void field(String field, String name, String expected, String read) {
        sets(field, name, Set.of(expected), Set.of(read));
    }

    private void sets(String field, String name, Set<?> expected, Set<?> read) {
        int[] count = counts.computeIfAbsent(field, key -> new int[3]);
        for (Object value : expected) {
            count[read.contains(value) ? 0 : 2]++;
        }
        count[1] +=
                (int) read.stream().filter(value -> !expected.contains(value)).count();
        if (!expected.equals(read)) {
            misses.add(name + ": " + field + " " + expected + ", read " + read);
        }
    }

    private void band(double confidence, boolean right) {
        int[] band = bands.computeIfAbsent(
                String.format(Locale.ROOT, "%.1f", Math.floor(confidence * 10) / 10), key -> new int[2]);
        band[0]++;
        band[1] += right ? 1 : 0;
    }

    double f1(String field) {
        int[] count = counts.get(field);
        return 2.0 * count[0] / (2.0 * count[0] + count[1] + count[2]);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        counts.forEach((field, count) -> text.append(String.format(
                Locale.ROOT,
                "%-14s F1 %.3f   (%d right, %d extra, %d missed)%n",
                field,
                f1(field),
                count[0],
                count[1],
                count[2])));
        text.append("right by confidence:");
        bands.forEach((band, count) -> text.append(
                String.format(Locale.ROOT, "  from %s: %.2f of %d", band, (double) count[1] / count[0], count[0])));
        misses.forEach(miss -> text.append(System.lineSeparator()).append("  ").append(miss));
        return text.toString();
    }
}
