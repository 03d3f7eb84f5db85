package org.readout.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;

/** The concepts of a vocabulary by id, label or alias, whatever the case and accents. */
final class Concepts {
    private final Map<String, Concept> byName = new HashMap<>();
    private final Map<String, Concept> byId = new LinkedHashMap<>();

    Concepts(Vocabulary vocabulary) {
        vocabulary.concepts().forEach(concept -> byId.put(concept.id(), concept));
        vocabulary.concepts().forEach(concept -> byName.put(TextAnalysis.fold(concept.id()), concept));
        vocabulary.concepts().forEach(concept -> byName.putIfAbsent(TextAnalysis.fold(concept.label()), concept));
        for (Concept concept : vocabulary.concepts()) {
            concept.aliases().values().stream()
                    .flatMap(List::stream)
                    .forEach(alias -> byName.putIfAbsent(TextAnalysis.fold(alias), concept));
        }
    }

    Optional<Concept> find(String idOrName) {
        Concept concept = byId.get(idOrName);
        return Optional.ofNullable(concept != null ? concept : byName.get(TextAnalysis.fold(idOrName)));
    }

    Collection<String> ids() {
        return byId.keySet();
    }
}
