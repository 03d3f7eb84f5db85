package org.readout.ingest.extraction;

/** What stands before a noun such as "talks" and its adjectives. */
final class NounPhrase {
    private final Tags tags;
    private final Tokens tokens;

    NounPhrase(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    /** The token before the noun's own adjectives: "for" of "for a first round of talks". */
    int before(int noun) {
        int start = tokens.sentenceStart(tokens.sentence(noun));
        int at = noun - 1;
        while (at > start
                && (tags.word(at, Gram.ARTICLE)
                        || tags.word(at, Gram.RANKING)
                        || tags.word(at, Gram.DOMAIN)
                        || tags.word(at, Gram.POSSESSIVE)
                        || tags.name(at, Name.Kind.DEMONYM) != null)) {
            at--;
        }
        return at;
    }

    /** "during talks", "after the meeting": the noun is a time at which something else was done. */
    boolean isDuring(int noun) {
        int start = tokens.sentenceStart(tokens.sentence(noun));
        int at = before(noun);
        for (int length = 1; length <= 4 && at - length + 1 >= start; length++) {
            if (tags.is(at - length + 1, Gram.DURING) && tags.length(at - length + 1) == length) {
                return true;
            }
        }
        return false;
    }
}
