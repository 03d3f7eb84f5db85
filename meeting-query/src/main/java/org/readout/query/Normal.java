package org.readout.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.readout.events.Rank;

/** One tree for all that plainly ask the same. */
final class Normal {
    private static final Comparator<Node> IN_ORDER = Comparator.comparing(Node::toString);
    private static final Node EVERYTHING = new Node.All();

    private Normal() {}

    static Node of(Node node) {
        return of(node, false);
    }

    /** De Morgan: a negation wanders inwards until it stands before a term. */
    private static Node of(Node node, boolean negated) {
        return switch (node) {
            case Node.All all -> negated ? new Node.Not(all) : all;
            case Node.And and -> negated ? either(parts(and.parts(), true)) : both(parts(and.parts(), false));
            case Node.Or or -> negated ? both(parts(or.parts(), true)) : either(parts(or.parts(), false));
            case Node.Not not -> of(not.part(), !negated);
            case Term term -> negated ? negation(of(term)) : of(term);
        };
    }

    private static Stream<Node> parts(List<Node> parts, boolean negated) {
        return parts.stream().map(part -> of(part, negated));
    }

    private static Node both(Stream<Node> parts) {
        Set<Node> flat = flat(parts, node -> node instanceof Node.And and ? and.parts() : List.of(node));
        flat.remove(EVERYTHING);
        List<Node> kept = withoutImplied(flat, node -> node instanceof Node.Or or ? or.parts() : List.of(node));
        return switch (kept.size()) {
            case 0 -> EVERYTHING;
            case 1 -> kept.getFirst();
            default -> new Node.And(kept);
        };
    }

    private static Node either(Stream<Node> parts) {
        Set<Node> flat = flat(parts, node -> node instanceof Node.Or or ? or.parts() : List.of(node));
        if (flat.contains(EVERYTHING)) {
            return EVERYTHING;
        }
        List<Node> kept = withoutImplied(flat, node -> node instanceof Node.And and ? and.parts() : List.of(node));
        return kept.size() == 1 ? kept.getFirst() : new Node.Or(kept);
    }

    private static Set<Node> flat(Stream<Node> parts, Function<Node, List<Node>> inner) {
        var flat = new LinkedHashSet<Node>();
        parts.forEach(part -> flat.addAll(inner.apply(part)));
        return flat;
    }

    /** Absorption: {@code a (a OR b)} is {@code a}, and {@code a OR (a b)} is {@code a}. */
    private static List<Node> withoutImplied(Set<Node> parts, Function<Node, List<Node>> inner) {
        var kept = new ArrayList<Node>();
        for (Node part : parts) {
            var own = new HashSet<>(inner.apply(part));
            boolean isImplied = parts.stream()
                    .anyMatch(other -> !other.equals(part)
                            && inner.apply(other).size() < own.size()
                            && own.containsAll(inner.apply(other)));
            if (!isImplied) {
                kept.add(part);
            }
        }
        kept.sort(IN_ORDER);
        return kept;
    }

    private static Node negation(Node term) {
        if (term instanceof Term.Reports(Comparison comparison, int count)) {
            if (comparison == Comparison.AT_LEAST && count > 0) {
                return new Term.Reports(Comparison.AT_MOST, count - 1);
            }
            if (comparison == Comparison.AT_MOST && count < Integer.MAX_VALUE) {
                return new Term.Reports(Comparison.AT_LEAST, count + 1);
            }
        }
        return new Node.Not(term);
    }

    private static Term of(Term term) {
        return switch (term) {
            case Term.Person(String name) -> new Term.Person(alike(name, Normal::set));
            case Term.Role(String role) -> new Term.Role(alike(role, Normal::set));
            case Term.PlaceIs(String place) -> States.isCode(place) ? term : new Term.PlaceIs(city(place));
            case Term.RankIs rank -> rank(rank);
            case Term.Reports(Comparison comparison, int count) -> {
                if (comparison == Comparison.MORE && count < Integer.MAX_VALUE) {
                    yield new Term.Reports(Comparison.AT_LEAST, count + 1);
                }
                yield comparison == Comparison.LESS && count > 0
                        ? new Term.Reports(Comparison.AT_MOST, count - 1)
                        : term;
            }
            case Term.Text(String text, int within) ->
                new Term.Text(alike(text, within == 0 ? words -> words : Normal::sorted), within);
            case Term.Country same -> same;
            case Term.Between same -> same;
            case Term.Of same -> same;
            case Term.Region same -> same;
            case Term.Topic same -> same;
            case Term.Corridor same -> same;
            case Term.StatusIs same -> same;
            case Term.FormatIs same -> same;
            case Term.Source same -> same;
            case Term.Held same -> same;
        };
    }

    /** Offices of one seniority are one bound, and "more than" is "at least the next". */
    private static Term rank(Term.RankIs asked) {
        int seniority = asked.rank().seniority();
        return switch (asked.comparison()) {
            case EQUAL -> asked;
            case AT_LEAST, AT_MOST -> new Term.RankIs(asked.comparison(), firstWith(seniority));
            case MORE ->
                Arrays.stream(Rank.values())
                        .map(Rank::seniority)
                        .filter(other -> other > seniority)
                        .min(Integer::compare)
                        .map(next -> new Term.RankIs(Comparison.AT_LEAST, firstWith(next)))
                        .orElse(asked);
            case LESS ->
                Arrays.stream(Rank.values())
                        .map(Rank::seniority)
                        .filter(other -> other < seniority)
                        .max(Integer::compare)
                        .map(next -> new Term.RankIs(Comparison.AT_MOST, firstWith(next)))
                        .orElse(asked);
        };
    }

    private static Rank firstWith(int seniority) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.seniority() == seniority)
                .findFirst()
                .orElseThrow();
    }

    private static String city(String place) {
        String words = alike(place, Normal::set);
        return States.find(words).isPresent() ? place : words; // else it would be read as the state
    }

    /**
     * The words as they are indexed where they are read as themselves, else without case and accents, else as typed.
     *
     * @param view what of the words matters: their order, how often they are asked, or neither
     */
    private static String alike(String asked, UnaryOperator<List<String>> view) {
        List<String> words = view.apply(TextAnalysis.words(asked));
        String folded =
                String.join(" ", view.apply(List.of(TextAnalysis.fold(asked).split(" "))));
        return Stream.of(String.join(" ", words), folded)
                .filter(candidate -> view.apply(TextAnalysis.words(candidate)).equals(words))
                .findFirst()
                .orElse(asked);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static List<String> set(List<String> words) {
        return words.stream().distinct().sorted().toList();
    }
}
