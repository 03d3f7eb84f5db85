package org.readout.ingest.extraction;

/** Which words can begin or be part of a name: those with a capital, or unknown ones where there are none, that no gazetteer explains. */
final class NameWords {
    private final Tags tags;
    private final Tokens tokens;
    private final boolean cased;

    NameWords(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.cased = tags.pack().hasCase();
    }

    /** Whether this word can begin or be a name. */
    boolean isNameWord(int i) {
        if (isGivenNameLikeAPlace(i)) {
            return true;
        }
        if (!tokens.is(i, Tokens.WORD)
                || (tags.office(i) != null && !isGivenNameLikeAnOffice(i))
                || tags.names(i) != null) {
            return false;
        }
        if (!cased && isNameSpeltLikeAPreposition(i)) {
            return true;
        }
        if (!cased) {
            return tokens.end(i) - tokens.start(i) > 1
                    && (!tags.explains(i) || isGivenNameLikeAnOffice(i))
                    && !hasArticleBehindClitic(i);
        }
        boolean opensWithVerb = tags.way(i) != null && (tags.way(i).isVerb() || tags.way(i) == Way.HOLD);
        return tokens.capital(i)
                && !(opensWithVerb && i == tokens.sentenceStart(tokens.sentence(i)))
                && (!tags.word(i, Gram.NOT_A_NAME) || isGivenNameLikeAMonth(i))
                && !tags.word(i, Gram.HONORIFIC)
                && !isTitleWord(i)
                && !(tags.shouted(tokens.sentence(i)) && tokens.is(i, Tokens.ALL_CAPITALS) && tags.way(i) != null)
                && !(tags.titled(tokens.sentence(i)) && isTitledVerb(i));
    }

    /** "Minister Holds Talks": in a headline whose words all have capitals, one that the pack knows for a verb is no name. */
    private boolean isTitledVerb(int i) {
        return tags.way(i) != null
                || tags.word(i, Gram.VERB)
                || tags.word(i, Gram.SAY)
                || tags.word(i, Gram.CANCELLED)
                || tags.word(i, Gram.COUNTERPART)
                || tags.word(i, Gram.GROUP)
                || tags.is(i, Gram.AGREED);
    }

    /**
     * "Milan Petrović", where the name of a state or city never stands as an attribute before a noun, so that a word with a capital
     * behind it can only be a surname.
     */
    boolean isGivenNameLikeAPlace(int i) {
        PackSwitches switches = tags.pack().switches();
        boolean attributesFollow = cased && (switches.declined() || switches.adjectivesFollow());
        if (!attributesFollow || tags.names(i) == null || tags.nameLength(i) > 1 || i + 1 >= tokens.count()) {
            return false;
        }
        boolean place = tags.isCity(i) || tags.name(i, Name.Kind.STATE) != null;
        boolean written = tokens.is(i, Tokens.WORD)
                && tokens.capital(i)
                && !tokens.is(i, Tokens.ALL_CAPITALS)
                && tags.name(i, Name.Kind.DEMONYM) == null;
        int before = i - 1;
        boolean governed = before < 0
                || tokens.sentence(before) != tokens.sentence(i)
                || tags.is(before, Gram.PREPOSITION)
                || tags.word(before, Gram.ARTICLE)
                || tags.word(before, Gram.BODY)
                || tags.word(before, Gram.AND)
                || tokens.isSign(before, '(');
        boolean mayBeGenitive =
                switches.declined() && before >= 0 && !tokens.is(before, Tokens.SIGN) && !nameEndsAt(before);
        return place && written && !governed && !mayBeGenitive && isSurname(i + 1);
    }

    private boolean nameEndsAt(int last) {
        for (int length = 1; length <= 4 && last - length + 1 >= 0; length++) {
            if (tags.names(last - length + 1) != null && tags.nameLength(last - length + 1) == length) {
                return true;
            }
        }
        return false;
    }

    private boolean isSurname(int i) {
        return tokens.is(i, Tokens.WORD)
                && tokens.capital(i)
                && !tokens.glued(i)
                && tags.names(i) == null
                && tags.office(i) == null
                && tags.dateWord(i) == null
                && !tags.word(i, Gram.NOT_A_NAME)
                && !tags.word(i, Gram.HONORIFIC)
                && !isTitleWord(i);
    }

    /** "Jan Wilk". */
    private boolean isGivenNameLikeAMonth(int i) {
        DateWord word = tags.dateWord(i);
        return word != null
                && word.kind() == DateWord.Kind.MONTH
                && i + 1 < tokens.count()
                && tokens.capital(i + 1)
                && tokens.is(i + 1, Tokens.WORD)
                && !tags.word(i + 1, Gram.NOT_A_NAME)
                && tags.names(i + 1) == null
                && tags.office(i + 1) == null;
    }

    /** "and the …", "by the …" in one word is no name. */
    private boolean hasArticleBehindClitic(int i) {
        String text = tokens.text();
        int start = tokens.start(i);
        return tags.pack().switches().clitics().stream()
                .anyMatch(clitic -> clitic.length() > 2 && text.startsWith(clitic, start));
    }

    /** Whether an unknown word without a title before it begins with an article, as surnames do and given names do not. */
    boolean beginsWithArticle(int i) {
        return tokens.end(i) - tokens.start(i) > 2 && tokens.text().startsWith("\u0627\u0644", tokens.start(i));
    }

    /** Ali, which differs from "on" by the dots below its last letter only: between a title or state and another name. */
    private boolean isNameSpeltLikeAPreposition(int i) {
        return i > tokens.sentenceStart(tokens.sentence(i))
                && tags.word(i, Gram.PREPOSITION)
                && tokens.end(i) - tokens.start(i) == 3
                && tokens.text().charAt(tokens.end(i) - 1) == '\u064A'
                && (tags.word(i - 1, Gram.HONORIFIC)
                        || tags.office(i - 1) != null
                        || tags.name(i - 1, Name.Kind.DEMONYM) != null)
                && i + 1 < tokens.count()
                && !tags.explains(i + 1)
                && tokens.is(i + 1, Tokens.WORD);
    }

    /** "Sultan son of …": a given name that is also an office. */
    private boolean isGivenNameLikeAnOffice(int i) {
        return !cased
                && i + 1 < tokens.count()
                && tags.word(i + 1, Gram.PARTICLE)
                && !beginsWithArticle(i + 1)
                && tags.officeLength(i) == 1;
    }

    private boolean isTitleWord(int i) {
        return tags.word(i, Gram.DOMAIN)
                || tags.word(i, Gram.BODY)
                || tags.word(i, Gram.RANKING)
                || tags.word(i, Gram.FORMER);
    }

    /** Where no capitals tell: a verb or "with" stands before it, or a particle such as "son of" in it. */
    boolean isIntroduced(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tags.word(i, Gram.PARTICLE)) {
                return true;
            }
        }
        int before = from - 1;
        return before >= 0
                && tokens.sentence(before) == tokens.sentence(from)
                && (tags.word(before, Gram.SAY)
                        || tags.word(before, Gram.WITH)
                        || (tags.way(before) != null && tags.way(before).isVerb()));
    }
}
