package org.readout.records.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.readout.events.Rank;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.States;

/** What generated meetings are made of, the same for the same seed: real states and topics, invented persons, sources and words. */
final class World {
    private static final int OFFICIALS_OF_A_STATE = 60;
    private static final int SOURCES = 300;
    private static final int WORDS = 20_000;
    private static final String[] SYLLABLES = {
        "ba", "ko", "mir", "sa", "lo", "dan", "ve", "tur", "zha", "ni", "bek", "gul", "ra", "shi", "mo", "ten", "ola",
                "fer", "ju", "pe",
        "kas", "ri", "nor", "del", "um", "vik", "ha", "zo", "li", "quen", "gar", "to", "ele", "mun", "dro", "sev", "ya",
                "ost", "cal", "in"
    };

    /** The busiest first. */
    static final List<String> STATES = List.of(
            ("US CN RU FR DE GB TR IN KZ UZ JP SA AE IT EG AZ KR IR PK BR ES QA PL UA CA GE ID MY AU NL AM MA BE SG VN CH ZA KG"
                            + " TJ TM IL GR HU RS SE AT RO IQ NO CZ NG JO KE FI ET DZ MX TH AR CU PH TN DK BG PT BD LK SY LB KW OM BH HR SK"
                            + " SI LT LV EE BY MD AL MK BA ME XK CY MT LU IE IS MN NP MM KH LA GH SN CI CM AO CD RW UG TZ ZM ZW MZ NA BW MG ML"
                            + " NE TD SD SS SO DJ ER LY YE AF VE CO PE CL EC BO PY UY PA CR GT HN SV NI DO JM TT FJ PG NZ BN MV BT")
                    .split(" "));

    private static final Map<String, String> CITIES = Map.ofEntries(
            Map.entry("US", "Washington"),
            Map.entry("CN", "Beijing"),
            Map.entry("RU", "Moscow"),
            Map.entry("FR", "Paris"),
            Map.entry("DE", "Berlin"),
            Map.entry("GB", "London"),
            Map.entry("TR", "Ankara"),
            Map.entry("IN", "New Delhi"),
            Map.entry("KZ", "Astana"),
            Map.entry("UZ", "Tashkent"),
            Map.entry("JP", "Tokyo"),
            Map.entry("SA", "Riyadh"),
            Map.entry("AE", "Abu Dhabi"),
            Map.entry("IT", "Rome"),
            Map.entry("EG", "Cairo"),
            Map.entry("AZ", "Baku"),
            Map.entry("GE", "Tbilisi"),
            Map.entry("MA", "Rabat"),
            Map.entry("QA", "Doha"),
            Map.entry("CH", "Geneva"));
    private static final Rank[] RANKS = {
        Rank.MINISTER,
        Rank.AMBASSADOR,
        Rank.DEPUTY_MINISTER,
        Rank.HEAD_OF_STATE,
        Rank.HEAD_OF_GOVERNMENT,
        Rank.AGENCY_HEAD,
        Rank.ADVISER,
        Rank.PARLIAMENT_SPEAKER,
        Rank.GOVERNOR,
        Rank.MILITARY,
        Rank.OTHER
    };

    final Zipf states = new Zipf(STATES.size(), 0.8);
    final Zipf officials = new Zipf(OFFICIALS_OF_A_STATE, 1.0);
    final List<String> topics =
            Vocabulary.topics().concepts().stream().map(Concept::id).toList();
    final Zipf topicDraw = new Zipf(topics.size(), 0.9);
    final List<String> corridors =
            Vocabulary.corridors().concepts().stream().map(Concept::id).toList();
    final Zipf corridorDraw = new Zipf(corridors.size(), 1.1);
    final List<String> organisations =
            Vocabulary.organisations().concepts().stream().map(Concept::id).toList();
    final Zipf organisationDraw = new Zipf(organisations.size(), 1.0);
    final List<String> sources;
    final Zipf sourceDraw = new Zipf(SOURCES, 1.1);
    final List<String> words;
    final Zipf wordDraw = new Zipf(WORDS, 1.0);
    private final List<List<Official>> officialsOfStates = new ArrayList<>();

    /** One who meets others. */
    record Official(String name, String role, Rank rank) {}

    World(long seed) {
        var random = new Random(seed);
        words = invented(random, WORDS, 2, 3);
        List<String> surnames = invented(random, 6_000, 2, 4);
        List<String> given = invented(random, 400, 2, 2);
        sources = invented(random, SOURCES, 2, 2).stream()
                .map(word -> word + "-wire")
                .toList();
        for (String state : STATES) {
            var of = new ArrayList<Official>();
            for (int i = 0; i < OFFICIALS_OF_A_STATE; i++) {
                Rank rank = RANKS[i % RANKS.length];
                of.add(new Official(
                        capital(given.get(random.nextInt(given.size()))) + " "
                                + capital(surnames.get(random.nextInt(surnames.size()))),
                        rank.word().replace('-', ' ') + " of " + States.name(state)
                                + (i % 3 == 0
                                        ? ""
                                        : " for "
                                                + topics.get(i % topics.size()).replace('-', ' ')),
                        rank));
            }
            officialsOfStates.add(of);
        }
    }

    Official official(int state, Random random) {
        return officials.of(officialsOfStates.get(state), random);
    }

    static String city(String state) {
        return CITIES.getOrDefault(state, "");
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> invented(Random random, int count, int least, int most) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < count) {
            var word = new StringBuilder();
            int length = least + random.nextInt(most - least + 1);
            for (int i = 0; i < length; i++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            // Two syllables alone do not make so many words.
            all.add(all.size() > count * 3 / 4 ? word + SYLLABLES[random.nextInt(SYLLABLES.length)] : word.toString());
        }
        return List.copyOf(all);
    }
}
