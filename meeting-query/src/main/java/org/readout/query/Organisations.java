package org.readout.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;

/** Organisations of the vocabulary by id or name, whatever the case. */
final class Organisations {
    private static final Map<String, Concept> BY_NAME = new HashMap<>();

    static {
        for (Concept concept : Vocabulary.organisations().concepts()) {
            BY_NAME.put(TextAnalysis.fold(concept.id()), concept);
            BY_NAME.putIfAbsent(TextAnalysis.fold(concept.label()), concept);
        }
    }

    private Organisations() {}

    static Optional<Concept> find(String idOrName) {
        return Optional.ofNullable(BY_NAME.get(TextAnalysis.fold(idOrName)));
    }
}
