package org.readout.notify.matching.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.query.Node;
import org.readout.query.Term;
import org.readout.query.TextAnalysis;

/** A query taken apart: it matches when all literals of one of its alternatives are so (disjunctive normal form). */
final class Alternatives {
    private static final int MOST_ALTERNATIVES = 32;
    private static final int MOST_LITERALS = 100;

    private final Atoms atoms;

    Alternatives(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The alternatives; nothing when there would be too many of them. */
    Optional<List<Set<Literal>>> of(Node query) {
        return of(query, true);
    }

    private Optional<List<Set<Literal>>> of(Node node, boolean wanted) {
        return switch (node) {
            case Node.All all -> Optional.of(wanted ? List.of(Set.of()) : List.of());
            case Node.And and -> wanted ? product(and.parts(), true) : union(and.parts(), false);
            case Node.Or or -> wanted ? union(or.parts(), true) : product(or.parts(), false);
            case Node.Not not -> of(not.part(), !wanted);
            case Term term -> Optional.of(List.of(wanted ? literals(term) : Set.of(new Literal.Asked(term, false))));
        };
    }

    private Optional<List<Set<Literal>>> union(List<Node> parts, boolean wanted) {
        var all = new ArrayList<Set<Literal>>();
        for (Node part : parts) {
            Optional<List<Set<Literal>>> some = of(part, wanted);
            if (some.isEmpty() || all.size() + some.get().size() > MOST_ALTERNATIVES) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(all);
    }

    private Optional<List<Set<Literal>>> product(List<Node> parts, boolean wanted) {
        List<Set<Literal>> all = List.of(Set.of());
        for (Node part : parts) {
            Optional<List<Set<Literal>>> some = of(part, wanted);
            if (some.isEmpty() || all.size() * some.get().size() > MOST_ALTERNATIVES) {
                return Optional.empty();
            }
            all = product(all, some.get());
            if (all.stream().anyMatch(one -> one.size() > MOST_LITERALS)) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static List<Set<Literal>> product(List<Set<Literal>> some, List<Set<Literal>> others) {
        var all = new ArrayList<Set<Literal>>();
        for (Set<Literal> one : some) {
            for (Set<Literal> other : others) {
                var both = new LinkedHashSet<>(one);
                both.addAll(other);
                all.add(both);
            }
        }
        return all;
    }

    /**
     * What the term comes to. Where atoms say less than the term, as two words of a name do that might be of two people, the
     * term itself is asked too.
     */
    Set<Literal> literals(Term term) {
        return switch (term) {
            case Term.Country(String state) -> has(Kind.STATE, state);
            case Term.Between(var parties) ->
                has(Kind.REPRESENTED, parties.stream().map(TextAnalysis::fold));
            case Term.Of(String represented) -> has(Kind.REPRESENTED, represented);
            case Term.Region(String region) -> has(Kind.REGION, region);
            case Term.Person(String name) -> words(term, Kind.NAME_WORD, name);
            case Term.Role(String role) -> words(term, Kind.ROLE_WORD, role);
            case Term.Topic(String topic) -> has(Kind.TOPIC, topic);
            case Term.Corridor(String corridor) -> has(Kind.CORRIDOR, corridor);
            case Term.PlaceIs place ->
                place.isState()
                        ? has(Kind.VENUE_STATE, place.place())
                        : has(Kind.CITY_WORD, TextAnalysis.words(place.place()).stream());
            case Term.Source(String source) -> has(Kind.SOURCE, source);
            case Term.RankIs closed -> Set.of(new Literal.Has(atoms.closed(closed)));
            case Term.StatusIs closed -> Set.of(new Literal.Has(atoms.closed(closed)));
            case Term.FormatIs closed -> Set.of(new Literal.Has(atoms.closed(closed)));
            case Term.Held held -> Set.of(new Literal.Asked(held, true));
            case Term.Reports reports -> Set.of(new Literal.Asked(reports, true));
            case Term.Text text -> text(text);
        };
    }

    private Set<Literal> text(Term.Text text) {
        List<Atom> words =
                text.words().stream().map(word -> atoms.named(Kind.WORD, word)).toList();
        return Set.of(words.size() == 1 ? new Literal.Has(words.getFirst()) : new Literal.Stands(words, text.within()));
    }

    private Set<Literal> words(Term term, Kind kind, String text) {
        Set<Literal> words = has(kind, TextAnalysis.words(text).stream());
        if (words.size() > 1) {
            words.add(new Literal.Asked(term, true));
        }
        return words;
    }

    private Set<Literal> has(Kind kind, String value) {
        return has(kind, Stream.of(value));
    }

    private Set<Literal> has(Kind kind, Stream<String> values) {
        var all = new LinkedHashSet<Literal>();
        values.forEach(value -> all.add(new Literal.Has(atoms.named(kind, value))));
        return all;
    }
}
