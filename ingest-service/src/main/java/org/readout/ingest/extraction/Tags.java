package org.readout.ingest.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the gazetteers of a pack know of each token: the longest phrase of each kind that begins there. */
final class Tags {
    private static final Name[] NONE = {};

    private final Map<Integer, Name[]> decisions = new HashMap<>();
    private final Tokens tokens;
    private final Pack pack;
    private final Name[][] names;
    private final int[] nameLength;
    private final Office[] offices;
    private final int[] officeLength;
    private final Grams[] words;
    private final Grams[] grammar;
    private final int[] grammarLength;
    private final Way[] ways;
    private final int[] wayLength;
    private final DateWord[] dateWords;
    private final int[] dateLength;
    private final boolean[] shouted;
    private final boolean[] titled;

    private Tags(Tokens tokens, Pack pack) {
        this.tokens = tokens;
        this.pack = pack;
        int n = tokens.count();
        names = new Name[n][];
        nameLength = new int[n];
        offices = new Office[n];
        officeLength = new int[n];
        words = new Grams[n];
        grammar = new Grams[n];
        grammarLength = new int[n];
        ways = new Way[n];
        wayLength = new int[n];
        dateWords = new DateWord[n];
        dateLength = new int[n];
        shouted = new boolean[tokens.sentences()];
        titled = new boolean[tokens.sentences()];
    }

    static Tags of(Tokens tokens, Pack pack) {
        var tags = new Tags(tokens, pack);
        tags.fill();
        return tags;
    }

    private void fill() {
        var match = new Phrases.Match();
        for (int s = 0; s < tokens.sentences(); s++) {
            int end = tokens.sentenceEnd(s);
            shouted[s] = pack.hasCase() && isShouted(tokens.sentenceStart(s), end);
            titled[s] = pack.hasCase() && isTitled(tokens.sentenceStart(s), end);
            for (int i = tokens.sentenceStart(s); i < end; i++) {
                Name[] found = pack.names().longest(tokens, i, end, match);
                names[i] = found == null ? null : written(found, i, match.length);
                if (names[i] != null && match.length == 1) {
                    names[i] = meant(i);
                }
                nameLength[i] = names[i] == null ? 0 : match.length;
                offices[i] = pack.offices().longest(tokens, i, end, match);
                officeLength[i] = match.length;
                if (offices[i] != null && !isOfficeWritten(i)) {
                    offices[i] = null;
                    officeLength[i] = 0;
                }
                words[i] = pack.grammar(tokens.word(i))
                        .and(pack.grammar(tokens.stem(i)))
                        .and(pack.grammar(tokens.bare(i)));
                Grams classes = pack.grammar().longest(tokens, i, end, match);
                grammar[i] = classes == null ? Grams.NONE : classes;
                grammarLength[i] = match.length;
                ways[i] = pack.ways().longest(tokens, i, end, match);
                wayLength[i] = match.length;
                dateWords[i] = pack.dateWords().longest(tokens, i, end, match);
                dateLength[i] = match.length;
            }
        }
    }

    /** What an ambiguous name such as "Georgia" means in this article. */
    private Name[] meant(int at) {
        Ambiguous ambiguous = pack.ambiguous().get(tokens.word(at));
        if (ambiguous == null) {
            return names[at];
        }
        Name[] decided = decisions.computeIfAbsent(tokens.word(at), word -> {
            Optional<String> state = ambiguous.meant(Fold.of(tokens.text()));
            Name first = names[at][0];
            return state.map(id -> new Name[] {new Name(first.kind(), id, first.writing())})
                    .orElse(NONE);
        });
        return decided.length == 0 ? null : decided;
    }

    private boolean isShouted(int from, int to) {
        int capitals = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.WORD) && tokens.end(i) - tokens.start(i) > 1) {
                words++;
                capitals += tokens.is(i, Tokens.ALL_CAPITALS) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 5 >= words * 4;
    }

    /** Whether all longer words of a headline begin with a capital. */
    private boolean isTitled(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (!tokens.inHeadline(i)) {
                return false;
            }
            if (tokens.is(i, Tokens.WORD) && tokens.end(i) - tokens.start(i) > 4) {
                words++;
                if (!tokens.capital(i)) {
                    return false;
                }
            }
        }
        return words > 2;
    }

    /** Those of the names that are written as they must be to be meant. */
    private Name[] written(Name[] found, int at, int length) {
        int good = 0;
        for (Name name : found) {
            good += isWritten(name, at, length) ? 1 : 0;
        }
        if (good == found.length) {
            return found;
        }
        if (good == 0) {
            return null;
        }
        var kept = new Name[good];
        int next = 0;
        for (Name name : found) {
            if (isWritten(name, at, length)) {
                kept[next++] = name;
            }
        }
        return kept;
    }

    /** "FM", "PM" and the like are written in capitals; 5 pm is an hour. */
    private boolean isOfficeWritten(int at) {
        boolean abbreviation = pack.hasCase() && officeLength[at] == 1 && tokens.end(at) - tokens.start(at) < 3;
        return !abbreviation || tokens.is(at, Tokens.ALL_CAPITALS);
    }

    private boolean isWritten(Name name, int at, int length) {
        return !pack.hasCase()
                || switch (name.writing()) {
                    case ANY -> true;
                    case CAPITAL -> tokens.capital(at) || (length > 1 && tokens.capital(at + length - 1));
                    case ALL_CAPITALS -> tokens.is(at, Tokens.ALL_CAPITALS | Tokens.INITIALS);
                };
    }

    /** Whether the pack knows what this word means by itself, or as the beginning of a phrase. */
    boolean explains(int i) {
        return names[i] != null
                || offices[i] != null
                || !grammar[i].isEmpty()
                || ways[i] != null
                || dateWords[i] != null
                || pack.hasGrammar(tokens.word(i))
                || pack.hasGrammar(tokens.bare(i))
                || pack.topics().longest(tokens, i, i + 1, new Phrases.Match()) != null;
    }

    Tokens tokens() {
        return tokens;
    }

    Pack pack() {
        return pack;
    }

    /** Whether this is a headline whose words all begin with a capital. */
    boolean titled(int sentence) {
        return titled[sentence];
    }

    /** Whether the sentence is written in capitals, so that capitals say nothing. */
    boolean shouted(int sentence) {
        return shouted[sentence];
    }

    /** Whether a day, weekday or month begins here. */
    boolean isDate(int i) {
        return dateWords[i] != null;
    }

    DateWord dateWord(int i) {
        return dateWords[i];
    }

    int dateLength(int i) {
        return dateLength[i];
    }

    int nameLength(int i) {
        return nameLength[i];
    }

    Name[] names(int i) {
        return names[i];
    }

    /** The name of this kind that begins here, or null. */
    Name name(int i, Name.Kind kind) {
        if (names[i] != null) {
            for (Name name : names[i]) {
                if (name.kind() == kind) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Whether the name of a city begins here. */
    boolean isCity(int i) {
        return name(i, Name.Kind.CAPITAL) != null || name(i, Name.Kind.CITY) != null;
    }

    /** The state, people, institution or organisation whose name begins here, or null. */
    Name body(int i) {
        if (names[i] == null) {
            return null;
        }
        for (Name name : names[i]) {
            if (name.speaksForState() || name.kind() == Name.Kind.ORGANISATION) {
                return name;
            }
        }
        return null;
    }

    Office office(int i) {
        return offices[i];
    }

    int officeLength(int i) {
        return officeLength[i];
    }

    /** Whether the longest grammatical phrase that begins here is of this class. */
    boolean is(int i, Gram gram) {
        return grammar[i].has(gram);
    }

    int length(int i) {
        return grammarLength[i];
    }

    /** Whether this word by itself is of the class. */
    boolean word(int i, Gram gram) {
        return words[i].has(gram);
    }

    Way way(int i) {
        return ways[i];
    }

    int wayLength(int i) {
        return wayLength[i];
    }
}
