package org.readout.ingest.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that is the name of a state only in some company; {@code ambiguous.json}.
 *
 * @param states what it means, the likeliest first
 * @param against phrases that hold the word and mean something else
 * @param instead states that it means where one of their phrases stands in the article
 */
record Ambiguous(List<String> states, List<String> against, Map<String, List<String>> instead) {
    Ambiguous {
        states = List.copyOf(states);
        against = against == null ? List.of() : against.stream().map(Fold::of).toList();
        instead = instead == null ? Map.of() : Map.copyOf(instead);
    }

    /** The state meant in an article, given its folded text; empty when the article speaks of something else. */
    Optional<String> meant(String article) {
        for (String phrase : against) {
            if (article.contains(phrase)) {
                return Optional.empty();
            }
        }
        for (Map.Entry<String, List<String>> other : instead.entrySet()) {
            if (other.getValue().stream().anyMatch(phrase -> article.contains(Fold.of(phrase)))) {
                return Optional.of(other.getKey());
            }
        }
        return Optional.of(states.get(0));
    }
}
