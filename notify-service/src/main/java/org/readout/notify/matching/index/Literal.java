package org.readout.notify.matching.index;

import java.util.List;
import org.readout.query.Term;

/** One of the things that must all be so for a query, or one alternative of it, to match. */
sealed interface Literal {

    /** The meeting has this atom. */
    record Has(Atom atom) implements Literal {}

    /** These words, all of them atoms of the meeting, stand as the text term asks. */
    record Stands(List<Atom> words, int within) implements Literal {
        public Stands {
            words = List.copyOf(words);
        }
    }

    /** The term holds, or does not, as meeting-query says. */
    record Asked(Term term, boolean wanted) implements Literal {}
}
