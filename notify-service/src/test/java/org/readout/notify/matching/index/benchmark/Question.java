package org.readout.notify.matching.index.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A subscription's query: all of the facts, and perhaps two words.
 *
 * @param words none or two
 * @param sideBySide whether the words are a phrase
 */
record Question(List<Fact> facts, List<String> words, boolean sideBySide) {

    /** In the query language. */
    @Override
    public String toString() {
        Stream<String> text =
                sideBySide && !words.isEmpty() ? Stream.of("\"" + String.join(" ", words) + "\"") : words.stream();
        return Stream.concat(facts.stream().map(Fact::clause), text).collect(Collectors.joining(" "));
    }
}
