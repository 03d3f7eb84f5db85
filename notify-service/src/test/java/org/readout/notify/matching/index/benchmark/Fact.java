package org.readout.notify.matching.index.benchmark;

import java.util.Locale;

/** Something that a meeting has and a query asks: a topic, a state or a person. */
record Fact(Field field, String value) {

    enum Field {
        TOPIC,
        COUNTRY,
        PERSON
    }

    String clause() {
        return field.name().toLowerCase(Locale.ROOT) + ":" + value;
    }
}
