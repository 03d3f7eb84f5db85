package org.readout.records.profiles;

import java.util.Locale;
import java.util.Optional;
import org.readout.events.vocabulary.Concept;
import org.readout.events.vocabulary.Vocabulary;
import org.readout.query.States;
import org.readout.records.search.Facet;

/** What there are pages of. */
public enum Subject {
    PERSONS(Facet.PERSON),
    STATES(Facet.STATE),
    ORGANISATIONS(Facet.ORGANISATION),
    CORRIDORS(Facet.CORRIDOR),
    TOPICS(Facet.TOPIC),
    SOURCES(Facet.SOURCE);

    private final Facet facet;

    Subject(Facet facet) {
        this.facet = facet;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet that counts it. */
    public Facet facet() {
        return facet;
    }

    /** The value of the facet behind an address, where words are parted by hyphens. */
    public String value(String id) {
        return switch (this) {
            case PERSONS, SOURCES -> id.replace('-', ' ');
            case STATES, ORGANISATIONS, CORRIDORS, TOPICS -> id;
        };
    }

    /** The name for people. */
    public String label(String id) {
        return switch (this) {
            case PERSONS, SOURCES -> value(id);
            case STATES -> States.name(id);
            case ORGANISATIONS -> label(Vocabulary.organisations(), id);
            case CORRIDORS -> label(Vocabulary.corridors(), id);
            case TOPICS -> label(Vocabulary.topics(), id);
        };
    }

    private static String label(Vocabulary vocabulary, String id) {
        Optional<Concept> concept = vocabulary.find(id);
        return concept.map(Concept::label).orElse(id);
    }
}
