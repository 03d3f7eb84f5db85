package org.readout.notify.matching.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.query.Node;
import org.readout.query.Term;

/** Atoms of which a meeting has at least one whenever it matches. */
final class Necessary {
    private final Atoms atoms;
    private final Alternatives alternatives;

    Necessary(Atoms atoms, Alternatives alternatives) {
        this.atoms = atoms;
        this.alternatives = alternatives;
    }

    /** The rarest of the atoms that all of these literals need. */
    Optional<Atom> rarest(Set<Literal> literals) {
        return literals.stream().flatMap(Necessary::of).min(Comparator.comparingDouble(atoms::expected));
    }

    private static Stream<Atom> of(Literal literal) {
        return switch (literal) {
            case Literal.Has(Atom atom) -> Stream.of(atom);
            case Literal.Stands(List<Atom> words, int within) -> words.stream();
            case Literal.Asked asked -> Stream.empty();
        };
    }

    /** For a query too wide to take apart: the fewest atoms to be expected; nothing when it needs none. */
    Optional<Set<Atom>> of(Node node) {
        return of(node, true);
    }

    private Optional<Set<Atom>> of(Node node, boolean wanted) {
        return switch (node) {
            case Node.All all -> Optional.empty();
            case Node.And and -> wanted ? best(and.parts(), true) : each(and.parts(), false);
            case Node.Or or -> wanted ? each(or.parts(), true) : best(or.parts(), false);
            case Node.Not not -> of(not.part(), !wanted);
            case Term term -> wanted ? rarest(alternatives.literals(term)).map(Set::of) : Optional.empty();
        };
    }

    private Optional<Set<Atom>> best(List<Node> parts, boolean wanted) {
        return parts.stream()
                .flatMap(part -> of(part, wanted).stream())
                .min(Comparator.comparingDouble(
                        some -> some.stream().mapToDouble(atoms::expected).sum()));
    }

    private Optional<Set<Atom>> each(List<Node> parts, boolean wanted) {
        List<Optional<Set<Atom>>> all =
                parts.stream().map(part -> of(part, wanted)).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream()
                        .flatMap(Optional::stream)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
