package org.readout.notify.matching.index.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.notify.matching.index.benchmark.Fact.Field;

/**
 * Seeded subscriptions and meetings. A query asks for one to three of 40 topics, 200 states and 5,000 persons, and one in
 * four for two of 5,000 words as well, half of these side by side; a meeting has 8 to 15 of those facts and 120 words. Each
 * is drawn with the same chance, or by Zipf's law (the n-th most frequent a n-th as often as the first).
 */
final class Workload {
    private static final int PERSONS = 5_000;
    private static final int STATES = 200;
    private static final int TOPICS = 40;
    private static final int VOCABULARY = 5_000;
    private static final int WORDS_OF_A_MEETING = 120;
    private static final String[] SYLLABLES = {
        "ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pa", "re", "si", "to", "vu", "za", "che", "sho", "tri", "bru"
    };

    private final Random random;
    private final List<Fact> facts;
    private final List<String> words;
    private final double[] factChances;
    private final double[] wordChances;

    Workload(long seed, boolean zipf) {
        random = new Random(seed);
        facts = facts();
        Collections.shuffle(facts, random);
        words = IntStream.range(0, VOCABULARY)
                .mapToObj(number -> invented(number, "nt"))
                .toList();
        factChances = cumulated(facts.size(), zipf);
        wordChances = cumulated(words.size(), zipf);
    }

    List<Question> questions(int count) {
        return Stream.generate(this::question).limit(count).toList();
    }

    List<Happening> happenings(int count) {
        return IntStream.range(0, count).mapToObj(this::happening).toList();
    }

    private Question question() {
        List<Fact> asked = different(1 + random.nextInt(3));
        boolean hasWords = random.nextInt(4) == 0;
        return new Question(asked, hasWords ? List.of(word(), word()) : List.of(), random.nextBoolean());
    }

    private Happening happening(int number) {
        return new Happening(
                number,
                different(8 + random.nextInt(8)),
                Stream.generate(this::word).limit(WORDS_OF_A_MEETING).toList());
    }

    private List<Fact> different(int count) {
        Set<Fact> some = new LinkedHashSet<>();
        while (some.size() < count) {
            some.add(facts.get(draw(factChances)));
        }
        return List.copyOf(some);
    }

    private String word() {
        return words.get(draw(wordChances));
    }

    private int draw(double[] cumulated) {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(cumulated.length - 1, at < 0 ? -at - 1 : at);
    }

    private static double[] cumulated(int count, boolean zipf) {
        double[] sums = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += zipf ? 1.0 / (i + 1) : 1;
            sums[i] = sum;
        }
        return sums;
    }

    private static List<Fact> facts() {
        Stream<Fact> topics = Vocabulary.topics().concepts().stream()
                .limit(TOPICS)
                .map(Concept::id)
                .map(id -> new Fact(Field.TOPIC, id));
        Stream<Fact> states =
                Arrays.stream(Locale.getISOCountries()).limit(STATES).map(code -> new Fact(Field.COUNTRY, code));
        Stream<Fact> persons =
                IntStream.range(0, PERSONS).mapToObj(number -> new Fact(Field.PERSON, invented(number, "rov")));
        return new ArrayList<>(
                Stream.of(topics, states, persons).flatMap(all -> all).toList());
    }

    private static String invented(int number, String end) {
        int base = SYLLABLES.length;
        return SYLLABLES[number % base]
                + SYLLABLES[number / base % base]
                + SYLLABLES[number / base / base % base]
                + end;
    }
}
