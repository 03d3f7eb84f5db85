package org.readout.query;

import java.util.Locale;
import java.util.Optional;
import org.readout.events.Represented;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;

/**
 * Organisations of the vocabulary, and what a participant speaks for as it is compared: a state is its code, an organisation its id or name, a
 * company its name. Nobody but the state bears a state's code: {@code AU} is Australia's, so the African Union goes by its name.
 */
public final class Organisations {
    private static final Concepts ALL = new Concepts(Vocabulary.organisations());

    private Organisations() {}

    /** The id in the vocabulary, or the name as it is where the vocabulary has none. */
    public static String canonical(String idOrName) {
        return ALL.find(idOrName).map(Concept::id).orElse(idOrName);
    }

    /**
     * The organisation that a query names. A state's code is that state, though others are called so too: {@code UA} is Ukraine and
     * not the <i>Union africaine</i>.
     */
    private static Optional<Concept> asked(String idOrName) {
        String name = idOrName.strip().toUpperCase(Locale.ROOT);
        boolean isState =
                States.isCode(name) && Vocabulary.organisations().find(name).isEmpty();
        return isState ? Optional.empty() : ALL.find(idOrName);
    }

    /** What a participant speaks for, as {@code of} and {@code between} compare it. */
    static String represented(Represented of) {
        return TextAnalysis.fold(
                switch (of) {
                    case Represented.State(String state) -> state;
                    case Represented.Organisation(String organisation) ->
                        ALL.find(organisation).map(Organisations::party).orElseGet(() -> named(organisation));
                    case Represented.Company(String company) -> named(company);
                });
    }

    /** The same for what {@code of} names: an organisation, a state, or whatever bears this name. */
    static String represented(String asked) {
        return TextAnalysis.fold(asked(asked)
                .map(Organisations::party)
                .or(() -> States.find(asked))
                .orElse(asked));
    }

    /** The organisation that {@code between} names, where a code is a state's first. */
    static Optional<String> party(String asked) {
        return States.isCode(asked.strip().toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : ALL.find(asked).map(Organisations::party);
    }

    private static String party(Concept organisation) {
        return States.isCode(organisation.id()) ? organisation.label() : organisation.id();
    }

    private static String named(String name) {
        return States.isCode(TextAnalysis.fold(name).toUpperCase(Locale.ROOT)) ? name + " company" : name;
    }

    /** What is read as this again: a state whose code also names an organisation is written out. */
    static String written(String represented) {
        return represented(represented).equals(represented)
                ? represented
                : States.name(represented.toUpperCase(Locale.ROOT));
    }
}
