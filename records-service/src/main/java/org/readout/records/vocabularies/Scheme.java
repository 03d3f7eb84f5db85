package org.readout.records.vocabularies;

import java.util.Locale;
import org.readout.events.vocabulary.Vocabulary;

/** A vocabulary that is published. */
public enum Scheme {
    TOPICS,
    CORRIDORS,
    ORGANISATIONS,
    REGIONS;

    public Vocabulary vocabulary() {
        return switch (this) {
            case TOPICS -> Vocabulary.topics();
            case CORRIDORS -> Vocabulary.corridors();
            case ORGANISATIONS -> Vocabulary.organisations();
            case REGIONS -> Vocabulary.regions();
        };
    }

    public String title() {
        return name().charAt(0) + word().substring(1);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
