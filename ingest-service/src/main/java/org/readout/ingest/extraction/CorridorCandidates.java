package org.readout.ingest.extraction;

/** Finds corridors that the vocabulary lacks by how they are named: "Tema-Ouagadougou corridor", "Trans-Kalahari Corridor". */
final class CorridorCandidates {
    private static final int LONGEST = 7;
    private final Tags tags;
    private final Tokens tokens;

    CorridorCandidates(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    /** Where a corridor's name that begins at {@code from} ends; {@code from} when none does. */
    int end(int from, int limit) {
        boolean begun = from > 0
                && tokens.is(from - 1, Tokens.WORD)
                && tokens.capital(from - 1)
                && !tokens.is(from, Tokens.NEW_LINE)
                && tokens.sentence(from - 1) == tokens.sentence(from);
        if (!tags.pack().hasCase()
                || !tokens.capital(from)
                || tags.shouted(tokens.sentence(from))
                || (begun && !tags.word(from - 1, Gram.NOT_A_NAME))) {
            return from;
        }
        int at = from;
        int joined = 0;
        int proper = 0;
        while (at < limit && at - from < LONGEST && tokens.is(at, Tokens.WORD)) {
            if (tags.word(at, Gram.CORRIDOR) && at > from && tags.office(at) == null) {
                if (tokens.is(at, Tokens.ALL_CAPITALS)) {
                    return from; // shouted: what is a name cannot be told
                }
                boolean named = tags.word(at, Gram.ROUTE) ? proper > 0 : joined > 0;
                return named ? at + 1 : from;
            }
            if (tags.office(at) != null
                    || tags.word(at, Gram.POSSESSIVE_SIGN)
                    || tags.name(at, Name.Kind.CORRIDOR) != null) {
                return from;
            }
            boolean capital = tokens.capital(at);
            if (!capital && !tags.word(at, Gram.DOMAIN)) {
                return from;
            }
            joined += tokens.glued(at) ? 1 : 0;
            boolean plain = tags.word(at, Gram.NOT_A_NAME)
                    || tags.word(at, Gram.ARTICLE)
                    || tags.name(at, Name.Kind.DEMONYM) != null;
            boolean single = tags.body(at) != null && joined == 0;
            proper += capital && !plain && !single ? 1 : 0;
            proper += tokens.glued(at) && tags.body(at) != null ? 1 : 0;
            at++;
        }
        return from;
    }

    /** Where a proper name ends that an apposition explains: "Via Aurora, the motorway from …"; {@code from} when none does. */
    int explained(int from, int limit) {
        if (!tags.pack().hasCase() || !tokens.capital(from) || tags.word(from, Gram.NOT_A_NAME)) {
            return from;
        }
        int end = from;
        while (end < limit
                && end - from < LONGEST
                && tokens.is(end, Tokens.WORD)
                && tokens.capital(end)
                && tags.names(end) == null
                && tags.office(end) == null) {
            end++;
        }
        boolean explained = end > from
                && end + 2 < limit
                && tokens.isSign(end, ',')
                && tags.word(end + 1, Gram.ARTICLE)
                && tags.word(end + 2, Gram.CORRIDOR);
        return explained ? end : from;
    }

    /** Where the name of a scheme in quotation marks ends that holds a word such as "Crossroads"; {@code from} when none does. */
    int quoted(int from, int limit) {
        if (!tags.pack().hasCase() || !isQuote(from)) {
            return from;
        }
        boolean route = false;
        int end = from + 1;
        while (end < limit && end - from < LONGEST && tokens.is(end, Tokens.WORD)) {
            route |= tags.word(end, Gram.CORRIDOR) && tokens.capital(end);
            end++;
        }
        boolean scheme = end + 1 < limit && isQuote(end) && tags.word(end + 1, Gram.EVENT);
        return route && scheme ? end : from;
    }

    private boolean isQuote(int i) {
        return tokens.isSign(i, '"')
                || tokens.isSign(i, '\u201C')
                || tokens.isSign(i, '\u201D')
                || tokens.isSign(i, '\u00AB')
                || tokens.isSign(i, '\u00BB');
    }

    /** "the corridor", "the route": one that was named before. */
    boolean isAnaphor(int at) {
        return at > 0
                && tags.word(at, Gram.ROUTE)
                && !tokens.capital(at)
                && tags.word(at - 1, Gram.ARTICLE)
                && !tags.pack().switches().bareGenitive();
    }

    /** {@code other:} and the name in kebab case, without the word "corridor". */
    String id(int from, int end) {
        return kebab(from, end - 1);
    }

    String kebab(int from, int end) {
        var id = new StringBuilder("other:");
        for (int i = from; i < end; i++) {
            if (!tags.word(i, Gram.ARTICLE) && (tokens.capital(i) || tokens.glued(i))) {
                id.append(id.length() > 6 ? "-" : "")
                        .append(Fold.of(tokens.string(i, i + 1))
                                .replace("'", "")
                                .replace(".", ""));
            }
        }
        return id.toString();
    }
}
