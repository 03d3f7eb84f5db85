package org.readout.ingest.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Stories, their copies as other desks print them, and hard neighbours: another desk's own words with the same long quotation, and a form that is filled in anew each
 * day.
 */
final class SyndicatedStories {
    private static final List<String> TIMES = List.of(
            "On Monday",
            "Late at night",
            "After two delays",
            "For the first time",
            "Before noon",
            "In a side room",
            "As snow fell",
            "With little notice",
            "Under heavy guard",
            "At the third attempt",
            "By mutual consent",
            "Over tea");
    private static final List<String> SUBJECTS = List.of(
            "the deputy minister",
            "both delegations",
            "railway engineers",
            "a senior adviser",
            "customs chiefs",
            "the port director",
            "grain exporters",
            "two ambassadors",
            "the visiting envoy",
            "local deputies",
            "energy officials",
            "the trade commission",
            "a joint committee",
            "the governor",
            "shipping lines",
            "lawyers");
    private static final List<String> VERBS = List.of(
            "agreed to study",
            "argued about",
            "put aside",
            "went through",
            "praised",
            "criticised",
            "asked questions about",
            "signed off",
            "refused to discuss",
            "compared notes on",
            "reopened",
            "promised to finish",
            "measured",
            "rejected",
            "welcomed",
            "postponed");
    private static final List<String> OBJECTS = List.of(
            "the northern bypass",
            "tariffs for tankers",
            "a dry port",
            "visas for drivers",
            "cold stores",
            "the ferry timetable",
            "wagon leasing",
            "fees at weighbridges",
            "a power line",
            "fishing quotas",
            "duties on tea",
            "insurance rules",
            "the old crane",
            "pilot training",
            "scholarships",
            "copper shipments",
            "a gas contract",
            "border lighting");
    private static final List<String> PLACES = List.of(
            "near the harbour",
            "in Aktau",
            "behind closed doors",
            "at the town hall",
            "outside Rabat",
            "on board a ferry",
            "in Baku",
            "at a silo",
            "beside the river",
            "in the old fort",
            "near Tbilisi",
            "at the border post");
    private static final List<String> ENDS = List.of(
            "to save fuel",
            "despite rising costs",
            "until the autumn",
            "without a vote",
            "as prices fell",
            "for the coming year",
            "to calm dealers",
            "though funds are short",
            "against all advice",
            "while trucks waited",
            "at nobody's expense",
            "to please neighbours");
    private static final int SENTENCES = 10;

    private final Random random;
    private final List<Printed> printed = new ArrayList<>();

    /**
     * A text in print.
     *
     * @param original the name of what it was copied from, or its own
     * @param kind how it was made
     */
    record Printed(String name, String original, String kind, String words, int minute) {}

    private SyndicatedStories(long seed) {
        random = new Random(seed);
    }

    /** So many sentences; the same {@code seed} gives the same. */
    static String prose(long seed, int sentences) {
        return new SyndicatedStories(seed).sentences(sentences);
    }

    static List<Printed> all() {
        var stories = new SyndicatedStories(20_260_302);
        IntStream.range(0, 60).forEach(stories::tell);
        IntStream.range(0, 20).forEach(stories::fillIn);
        return stories.printed;
    }

    private void tell(int number) {
        String name = "story " + number;
        String quotation = "\"" + sentences(2) + "\" the minister said.";
        List<String> story = new ArrayList<>(
                IntStream.range(0, SENTENCES).mapToObj(one -> sentence()).toList());
        story.add(3, quotation);
        print(name, name, "original", String.join(" ", story));
        copy(name, "with another lead", sentences(2) + String.join(" ", story.subList(2, story.size())));
        copy(name, "cut to half", String.join(" ", story.subList(0, 6)));
        copy(name, "with another lead and cut", sentences(1) + String.join(" ", story.subList(2, 8)));
        copy(
                name,
                "in other signs",
                String.join(" ", story).replace("\"", "«").replace(", ", " – ").toUpperCase(Locale.ROOT));
        print(name + " own", name + " own", "in own words", sentences(7) + quotation);
    }

    /** Of a form half the words are the same every day, and still each day's is a text of its own. */
    private void fillIn(int day) {
        String name = "form " + day;
        print(name, name, "form", """
                The commission met in its usual room and heard reports from all of its members before lunch. %s The chair thanked the members for their work. %s Minutes will be
                published within ten days. %s The next session is open to the press. %s""".formatted(sentence(), sentences(2), sentence(), sentences(2)));
    }

    private void copy(String of, String how, String words) {
        print(of + " " + how, of, how, words);
    }

    private void print(String name, String original, String kind, String words) {
        printed.add(new Printed(name, original, kind, words, printed.size()));
    }

    private String sentences(int count) {
        return IntStream.range(0, count).mapToObj(one -> sentence() + " ").reduce("", String::concat);
    }

    private String sentence() {
        return "%s, %s %s %s %s %s."
                .formatted(pick(TIMES), pick(SUBJECTS), pick(VERBS), pick(OBJECTS), pick(PLACES), pick(ENDS));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
