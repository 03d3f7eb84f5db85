package org.readout.ingest.extraction;

import java.util.Optional;

/** Whom the article names as its own source: "the Foreign Ministry reports", "according to the press service". */
final class Attribution {
    private static final int FIRST_SENTENCES = 8;
    private final Tags tags;
    private final Tokens tokens;

    Attribution(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    Optional<String> find() {
        int sentences = Math.min(tokens.sentences(), FIRST_SENTENCES);
        for (int s = 0; s < sentences; s++) {
            for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
                if (tags.is(i, Gram.REPORTS)) {
                    Optional<String> source = tags.is(i, Gram.PREPOSITION) ? behind(i, s) : before(i, s);
                    source = source.isPresent() || tags.is(i, Gram.PREPOSITION) ? source : behind(i, s);
                    if (source.isPresent()) {
                        return source;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> before(int verb, int sentence) {
        int from = verb;
        while (from > tokens.sentenceStart(sentence) && !tokens.is(from - 1, Tokens.SIGN) && verb - from < 14) {
            from--;
        }
        return source(from, verb);
    }

    private Optional<String> behind(int verb, int sentence) {
        int from = verb + tags.length(verb);
        int to = from;
        while (to < tokens.sentenceEnd(sentence) && !tokens.is(to, Tokens.SIGN) && to - from < 14) {
            to++;
        }
        return source(from, to);
    }

    private Optional<String> source(int from, int to) {
        int first = from;
        while (first < to
                && (tags.word(first, Gram.ARTICLE)
                        || tags.word(first, Gram.WITH)
                        || tags.word(first, Gram.PREPOSITION))) {
            first++;
        }
        for (int i = first; i < to; i++) {
            if (tags.way(i) != null || tags.word(i, Gram.BE) || tags.word(i, Gram.HE)) {
                return Optional.empty();
            }
        }
        for (int i = first; i < to; i++) {
            if (tags.is(i, Gram.SOURCE)) {
                return Optional.of(tokens.string(first, to).replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }
}
