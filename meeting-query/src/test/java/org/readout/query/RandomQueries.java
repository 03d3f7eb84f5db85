package org.readout.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.events.Format;
import org.readout.events.Rank;
import org.readout.events.Status;

/**
 * Trees as the parser makes them, over every operator: no single-part conjunction, no doubled negation, no text without a
 * word. The same seed gives the same trees.
 */
public final class RandomQueries {
    private final Random random;

    /** Queries from this source of chance. */
    public RandomQueries(Random random) {
        this.random = random;
    }

    /** A query at most this deep. */
    public MeetingQuery query(int depth) {
        return new MeetingQuery(node(depth));
    }

    /** A tree at most this deep. */
    public Node node(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> new Node.And(parts(depth));
            case 2, 3 -> new Node.Or(parts(depth));
            case 4 -> {
                Node part = node(depth - 1);
                yield part instanceof Node.Not ? part : new Node.Not(part);
            }
            default -> term();
        };
    }

    private List<Node> parts(int depth) {
        var parts = new ArrayList<Node>();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            parts.add(node(depth - 1));
        }
        return parts;
    }

    /** One term. */
    public Term term() {
        return switch (random.nextInt(18)) {
            case 0 -> new Term.Country(any(RandomWords.STATES));
            case 1 ->
                new Term.Between(new TreeSet<>(
                        List.of("KZ", any(List.of("EU", "MA", "GE", "AU", "African Union", "WORLD-BANK")))));
            case 2 -> new Term.Of(Organisations.represented(represented()));
            case 3 -> new Term.Region(any(RandomWords.REGIONS));
            case 4 -> new Term.Person(withWords(any(any(List.of(RandomWords.GIVEN, RandomWords.SURNAMES)))));
            case 5 -> new Term.Role(withWords(any(any(List.of(RandomWords.ROLES, RandomWords.WORDS)))));
            case 6 -> new Term.RankIs(any(List.of(Comparison.values())), any(List.of(Rank.values())));
            case 7 -> new Term.Topic(any(RandomWords.TOPICS));
            case 8 -> new Term.Corridor(any(RandomWords.CORRIDORS));
            case 9 -> new Term.PlaceIs(any(RandomWords.STATES));
            case 10 -> new Term.PlaceIs(withWords(any(RandomWords.CITIES)));
            case 11 -> new Term.StatusIs(any(List.of(Status.values())));
            case 12 -> new Term.FormatIs(any(List.of(Format.values())));
            case 13 -> new Term.Source(TextAnalysis.fold(any(RandomWords.SOURCES)));
            case 14 -> held();
            case 15 -> new Term.Reports(any(List.of(Comparison.values())), random.nextInt(4));
            case 16 -> new Term.Text(withWords(text(1 + random.nextInt(2))), 0);
            default -> near();
        };
    }

    private Term near() {
        String text = text(2 + random.nextInt(2));
        int words = TextAnalysis.words(text).size();
        return words < 2 || words > Parser.MAX_NEAR_WORDS
                ? new Term.Text("rail freight", 1 + random.nextInt(3))
                : new Term.Text(text, 1 + random.nextInt(TextAnalysis.MAX_DISTANCE));
    }

    private String represented() {
        return any(any(List.of(RandomWords.STATES, RandomWords.ORGANISATIONS, RandomWords.COMPANIES)));
    }

    private String text(int words) {
        return String.join(
                " ", Stream.generate(() -> any(RandomWords.WORDS)).limit(words).toList());
    }

    private static String withWords(String text) {
        return TextAnalysis.words(text).isEmpty() ? "rail" : text;
    }

    private Term held() {
        LocalDate day = LocalDate.of(2026, 1 + random.nextInt(4), 1 + random.nextInt(28));
        return switch (random.nextInt(3)) {
            case 0 -> new Term.Held(Optional.of(day), Optional.empty());
            case 1 -> new Term.Held(Optional.empty(), Optional.of(day));
            default -> new Term.Held(Optional.of(day), Optional.of(day.plusDays(random.nextInt(30))));
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
