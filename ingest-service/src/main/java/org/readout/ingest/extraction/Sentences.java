package org.readout.ingest.extraction;

/** Finds where sentences begin: behind full stops that end no abbreviation, at paragraphs, and around headings and datelines. */
final class Sentences {
    private static final int SHORT_LINE = 45;
    /** No sentence is longer, whatever its signs say, so that the work in one is bounded. */
    private static final int LONGEST = 160;

    private final Pack pack;

    Sentences(Pack pack) {
        this.pack = pack;
    }

    void mark(Tokens tokens) {
        int n = tokens.count();
        var begins = new boolean[n];
        int lineStart = 0;
        int sentenceStart = 0;
        for (int i = 1; i < n; i++) {
            boolean newLine = tokens.is(i, Tokens.NEW_LINE | Tokens.NEW_PARAGRAPH);
            boolean headlineEnds = tokens.inHeadline(i - 1) && !tokens.inHeadline(i);
            begins[i] = headlineEnds
                    || tokens.is(i, Tokens.NEW_PARAGRAPH)
                    || (newLine && endsLine(tokens, lineStart, i))
                    || endsSentence(tokens, i);
            if (newLine) {
                lineStart = i;
            }
            begins[i] |= i - sentenceStart >= LONGEST;
            sentenceStart = begins[i] ? i : sentenceStart;
        }
        tokens.sentences(begins);
    }

    /** Whether the single line break before {@code next} ends a heading, a dateline or a list item. */
    private static boolean endsLine(Tokens tokens, int lineStart, int next) {
        if (tokens.isSign(next, '-') || tokens.isSign(next, '\u2022')) {
            return true;
        }
        if (tokens.isSign(next - 1, ',') || (!tokens.capital(next) && !tokens.is(next, Tokens.NUMBER | Tokens.SIGN))) {
            return false;
        }
        int length = tokens.end(next - 1) - tokens.start(lineStart);
        boolean headingLike = tokens.capital(next - 1) || !tokens.is(next - 1, Tokens.WORD);
        return (length < SHORT_LINE && next - lineStart > 1 && headingLike) || allCapitals(tokens, lineStart, next);
    }

    private static boolean allCapitals(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.WORD)) {
                if (!tokens.is(i, Tokens.ALL_CAPITALS | Tokens.INITIALS) && tokens.end(i) - tokens.start(i) > 2) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }

    private boolean endsSentence(Tokens tokens, int next) {
        int last = next - 1;
        if (isCloser(tokens, last) && last > 0 && isStop(tokens, last - 1)) {
            return tokens.is(next, Tokens.SPACED) && mayOpen(tokens, next);
        }
        if (tokens.is(last, Tokens.INITIALS)) {
            return tokens.is(next, Tokens.SPACED)
                    && tokens.capital(next)
                    && pack.grammar(tokens.word(next), Gram.OPENER);
        }
        if (!isStop(tokens, last) || !mayOpen(tokens, next)) {
            return false;
        }
        if (!tokens.is(next, Tokens.SPACED)) {
            return tokens.capital(next) && last > 0 && tokens.is(last - 1, Tokens.WORD) && !tokens.capital(last - 1);
        }
        return !tokens.isSign(last, '.') || last == 0 || !pack.grammar(tokens.word(last - 1), Gram.ABBREVIATION);
    }

    private static boolean isStop(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.SIGN)) {
            return false;
        }
        char c = tokens.first(i);
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061F' || c == '\u06D4';
    }

    private static boolean isCloser(Tokens tokens, int i) {
        if (!tokens.is(i, Tokens.SIGN)) {
            return false;
        }
        char c = tokens.first(i);
        return c == '"' || c == '\u201D' || c == '\u00BB' || c == '\'' || c == '\u2019' || c == ')' || c == '\u201C';
    }

    private boolean mayOpen(Tokens tokens, int i) {
        return tokens.capital(i)
                || tokens.is(i, Tokens.NUMBER)
                || (tokens.is(i, Tokens.SIGN) && !isCloser(tokens, i) && tokens.first(i) != ',')
                || tokens.isSign(i, '"')
                || tokens.isSign(i, '\u201C')
                || (!pack.hasCase() && tokens.is(i, Tokens.WORD));
    }
}
