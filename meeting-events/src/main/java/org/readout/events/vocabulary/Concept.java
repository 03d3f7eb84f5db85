package org.readout.events.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * One concept of a vocabulary.
 *
 * @param id stable, never reused
 * @param label the preferred English name (skos:prefLabel)
 * @param broader ids of the concepts that contain it (skos:broader)
 * @param exactMatch addresses of the same concept elsewhere, such as an IPTC Media Topic (skos:exactMatch)
 * @param closeMatch addresses of nearly the same concept elsewhere (skos:closeMatch)
 * @param aliases other names by BCP 47 language (skos:altLabel)
 * @param members ISO 3166-1 alpha-2 codes of the states that belong to it: a corridor's or an organisation's
 */
public record Concept(
        String id,
        String label,
        List<String> broader,
        List<String> exactMatch,
        List<String> closeMatch,
        Map<String, List<String>> aliases,
        List<String> members) {
    public Concept {
        if (id == null || id.isBlank() || label == null || label.isBlank()) {
            throw new IllegalArgumentException("a concept needs an id and a label: " + id);
        }
        broader = broader == null ? List.of() : List.copyOf(broader);
        exactMatch = exactMatch == null ? List.of() : List.copyOf(exactMatch);
        closeMatch = closeMatch == null ? List.of() : List.copyOf(closeMatch);
        aliases = aliases == null ? Map.of() : Map.copyOf(aliases);
        members = members == null ? List.of() : List.copyOf(members);
    }
}
