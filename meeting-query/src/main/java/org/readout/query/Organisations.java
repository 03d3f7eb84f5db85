package org.readout.query;

import java.util.Locale;
import java.util.Optional;
import org.readout.events.Represented;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;

/** Organisations of the vocabulary, and what a participant speaks for as it is compared. */
final class Organisations {
    private static final Concepts ALL = new Concepts(Vocabulary.organisations());

    private Organisations() {}

    static Optional<Concept> find(String idOrName) {
        return ALL.find(idOrName);
    }

    /**
     * The organisation that a query names. A state's code is that state, though others are called so too: {@code UA} is Ukraine and
     * not the <i>Union africaine</i>.
     */
    static Optional<Concept> asked(String idOrName) {
        String name = idOrName.strip().toUpperCase(Locale.ROOT);
        boolean isState =
                States.isCode(name) && Vocabulary.organisations().find(name).isEmpty();
        return isState ? Optional.empty() : find(idOrName);
    }

    /** What a participant speaks for, as {@code of} and {@code between} compare it. */
    static String represented(Represented of) {
        return switch (of) {
            case Represented.State(String state) -> TextAnalysis.fold(state);
            case Represented.Organisation(String organisation) ->
                TextAnalysis.fold(find(organisation).map(Concept::id).orElse(organisation));
            case Represented.Company(String company) -> TextAnalysis.fold(company);
        };
    }

    /** The same for what a query names: a state, an organisation, or whatever bears this name. */
    static String represented(String asked) {
        return TextAnalysis.fold(
                asked(asked).map(Concept::id).or(() -> States.find(asked)).orElse(asked));
    }
}
