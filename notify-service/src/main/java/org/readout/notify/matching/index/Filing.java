package org.readout.notify.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.query.MeetingQuery;

/** Decides under which atoms a query is filed, and what is checked of those that are found there. */
final class Filing {
    private final Atoms atoms;
    private final Questions questions;
    private final Alternatives alternatives;
    private final Necessary necessary;
    private final Numbers guards = new Numbers(64);

    Filing(Atoms atoms, Questions questions) {
        this.atoms = atoms;
        this.questions = questions;
        this.alternatives = new Alternatives(atoms);
        this.necessary = new Necessary(atoms, alternatives);
    }

    void file(MeetingQuery query, int slot, Table<?> table) {
        Optional<List<Set<Literal>>> apart = alternatives.of(query.root());
        if (apart.isEmpty()) {
            fileWhole(query, slot, table);
            return;
        }
        var each = new LinkedHashSet<>(apart.get());
        for (Set<Literal> one : each) {
            fileAlternative(one, slot, each.size() > 1, table);
        }
    }

    private void fileAlternative(Set<Literal> literals, int slot, boolean isOneOfSeveral, Table<?> table) {
        literals.forEach(this::mention);
        Optional<Atom> key = necessary.rarest(literals);
        guards.clear();
        inOrder(literals, key).forEach(literal -> Guard.write(literal, questions, guards));
        if (key.isEmpty()) {
            table.fileAlways(slot, isOneOfSeveral, guards);
        } else if (guards.size() == 0 && !isOneOfSeveral) {
            table.fileAlone(key.get(), slot);
        } else {
            table.file(key.get(), slot, isOneOfSeveral, guards);
        }
    }

    private void fileWhole(MeetingQuery query, int slot, Table<?> table) {
        table.keepWhole(slot, query);
        guards.clear();
        Guard.writeWhole(guards);
        Optional<Set<Atom>> keys = necessary.of(query.root());
        if (keys.isEmpty()) {
            table.fileAlways(slot, false, guards);
        } else {
            keys.get().forEach(key -> table.file(key, slot, true, guards));
        }
    }

    /** What is quickly and seldom so comes first; the atom that the query is filed under is known to be there. */
    private List<Literal> inOrder(Set<Literal> literals, Optional<Atom> key) {
        var rest = new ArrayList<>(literals);
        key.map(Literal.Has::new).ifPresent(rest::remove);
        rest.sort(Comparator.comparingDouble(this::order));
        return rest;
    }

    private double order(Literal literal) {
        return switch (literal) {
            case Literal.Has(Atom atom) -> atoms.expected(atom);
            case Literal.Stands stands -> 2;
            case Literal.Asked asked -> 3;
        };
    }

    private void mention(Literal literal) {
        switch (literal) {
            case Literal.Has(Atom atom) -> atoms.mention(atom);
            case Literal.Stands(List<Atom> words, int within) -> words.forEach(atoms::mention);
            case Literal.Asked asked -> {}
        }
    }
}
