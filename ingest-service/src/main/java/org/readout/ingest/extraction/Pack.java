package org.readout.ingest.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is known of one language, compiled from the data files of its folder. */
final class Pack {
    private final String language;
    private final PackSwitches switches;
    private final Words words;
    private final Phrases<Name[]> names;
    private final Phrases<Office> offices;
    private final Phrases<Grams> grammar;
    private final Phrases<Way> ways;
    private final Phrases<String[]> topics;
    private final Phrases<DateWord> dateWords;
    private final SingleWords singleWords;
    private final Set<String> stopWords;
    private final Map<Integer, Ambiguous> ambiguous;
    private final List<Course> courses;

    Pack(PackParts parts) {
        language = parts.language();
        switches = parts.switches();
        words = parts.words();
        names = parts.names();
        offices = parts.offices();
        grammar = parts.grammar();
        ways = parts.ways();
        topics = parts.topics();
        dateWords = parts.dateWords();
        singleWords = parts.singleWords();
        ambiguous = Map.copyOf(parts.ambiguous());
        courses = List.copyOf(parts.courses());
        stopWords = Set.copyOf(switches.stopWords());
    }

    String language() {
        return language;
    }

    PackSwitches switches() {
        return switches;
    }

    Words words() {
        return words;
    }

    Phrases<Name[]> names() {
        return names;
    }

    Phrases<Office> offices() {
        return offices;
    }

    Phrases<Grams> grammar() {
        return grammar;
    }

    Phrases<Way> ways() {
        return ways;
    }

    Phrases<String[]> topics() {
        return topics;
    }

    Phrases<DateWord> dateWords() {
        return dateWords;
    }

    /** Words that name a state only in some company, by word number. */
    Map<Integer, Ambiguous> ambiguous() {
        return ambiguous;
    }

    /** Corridors by where they run. */
    List<Course> courses() {
        return courses;
    }

    Set<String> stopWords() {
        return stopWords;
    }

    /** Whether the word with this number belongs to a class by itself, not only within a longer phrase. */
    boolean grammar(int word, Gram gram) {
        return singleWords.is(word, gram);
    }

    /** The classes that the word with this number belongs to by itself. */
    Grams grammar(int word) {
        return singleWords.of(word);
    }

    /** Whether the word with this number belongs to any class by itself. */
    boolean hasGrammar(int word) {
        return singleWords.isAny(word);
    }

    boolean hasCase() {
        return switches.cased();
    }

    boolean hasStems() {
        return switches.stems();
    }

    boolean hasPossessiveS() {
        return switches.possessiveS();
    }

    boolean cutsAtApostrophe() {
        return switches.cutAtApostrophe();
    }

    boolean isElision(String text, int from, int apostrophe) {
        if (switches.elisions().isEmpty() || apostrophe - from > 7) {
            return false;
        }
        return switches.elisions().contains(Fold.of(text.substring(from, apostrophe)));
    }

    /** Whether the word at {@code from} begins with a clitic that means "and". */
    boolean beginsWithAnd(Tokens tokens, int i) {
        String and = switches.conjunction();
        return and != null
                && !words.isWhole(tokens.word(i))
                && tokens.bare(i) != Words.UNKNOWN
                && tokens.text().startsWith(and, tokens.start(i));
    }

    /** Whether the word at {@code i} begins with a clitic that means "with", so that someone else is named. */
    boolean beginsWithWith(Tokens tokens, int i) {
        return beginsWithPreposition(tokens, i)
                && switches.prepositions().stream()
                        .filter(clitic -> tokens.text().startsWith(clitic, tokens.start(i)))
                        .anyMatch(clitic -> grammar(words.find(clitic, 0, clitic.length()), Gram.WITH));
    }

    /** Whether the word at {@code i} begins with a clitic that is a preposition. */
    boolean beginsWithPreposition(Tokens tokens, int i) {
        if (switches.clitics().isEmpty() || words.isWhole(tokens.word(i)) || tokens.bare(i) == Words.UNKNOWN) {
            return false;
        }
        return switches.prepositions().stream().anyMatch(clitic -> tokens.text().startsWith(clitic, tokens.start(i)));
    }
}
