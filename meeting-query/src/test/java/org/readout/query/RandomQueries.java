package org.readout.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.readout.events.Format;
import org.readout.events.Rank;
import org.readout.events.Status;

/** Trees as the parser makes them: no single-part conjunction, no doubled negation. */
public final class RandomQueries {
    private static final List<String> STATES = List.of("KZ", "MA", "GE", "AZ", "TR", "CN", "DE");
    private static final List<String> WORDS = List.of(
            "rail", "freight", "tariff", "Astana", "port", "l'accord", "\"quoted\"", "Гуманитарный", "a-b", "été");

    private final Random random;

    /** Queries from this source of chance. */
    public RandomQueries(Random random) {
        this.random = random;
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

    private Term term() {
        return switch (random.nextInt(17)) {
            case 0 -> new Term.Country(any(STATES));
            case 1 -> new Term.Between(new TreeSet<>(List.of("KZ", any(List.of("EU", "MA", "GE")))));
            case 2 -> new Term.Of(TextAnalysis.fold(any(List.of("EU", "World Bank", "KZ"))));
            case 3 -> new Term.Region(any(List.of("central-asia", "caucasus", "gulf")));
            case 4 -> new Term.Person(any(List.of("alibekov", "Nino Kvaratskhelia", "idrissi")));
            case 5 -> new Term.Role(any(List.of("ambassador", "deputy minister")));
            case 6 -> new Term.RankIs(any(List.of(Comparison.values())), any(List.of(Rank.values())));
            case 7 -> new Term.Topic(any(List.of("trade", "transport", "trade-corridors", "energy")));
            case 8 -> new Term.Corridor(any(List.of("middle-corridor", "lobito", "other:trans-kalahari")));
            case 9 -> new Term.PlaceIs(any(List.of("GE", "tbilisi", "new york")));
            case 10 -> new Term.StatusIs(any(List.of(Status.values())));
            case 11 -> new Term.FormatIs(any(List.of(Format.values())));
            case 12 -> new Term.Source(TextAnalysis.fold(any(List.of("steppe-wire", "Atlas Press"))));
            case 13 -> held();
            case 14 -> new Term.Reports(any(List.of(Comparison.values())), random.nextInt(3));
            case 15 -> new Term.Text(any(WORDS), 0);
            default ->
                new Term.Text(
                        any(List.of("rail", "port")) + " " + any(List.of("freight", "tariff")), random.nextInt(3));
        };
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
