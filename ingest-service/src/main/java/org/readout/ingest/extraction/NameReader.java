package org.readout.ingest.extraction;

/** Reads personal names: runs of capitalised words that no gazetteer explains, with titles, initials and particles. */
final class NameReader {
    private static final int LONGEST = 8;
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords words;
    private final boolean cased;

    NameReader(Tags tags, NameWords words) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.words = words;
        this.cased = tags.pack().hasCase();
    }

    /** Where the name itself begins behind honorifics. */
    int begin(int from, int end) {
        int at = from;
        while (at < end - 1 && (isHonorific(at) || tokens.is(at, Tokens.SIGN))) {
            at += tags.is(at, Gram.HONORIFIC) ? Math.max(1, tags.length(at)) : 1;
        }
        return Math.min(at, end - 1);
    }

    private boolean isHonorific(int at) {
        return tags.word(at, Gram.HONORIFIC) || tags.is(at, Gram.HONORIFIC);
    }

    /** Where a name that begins at {@code from}, perhaps with an honorific, ends; {@code from} when there is none. */
    int end(int from, int limit) {
        int at = from;
        boolean honorific = false;
        while (at < limit && tags.is(at, Gram.HONORIFIC) && (!cased || tokens.capital(at))) {
            at += tags.length(at);
            while (at < limit
                    && (tokens.isSign(at, '.')
                            || (!cased && tokens.isSign(at, '/'))
                            || (tokens.isSign(at, '(') && isRetired(at, limit)))) {
                at += tokens.isSign(at, '(') ? 4 : 1;
            }
            honorific = true;
        }
        int first = at;
        if (at >= limit || (!words.isNameWord(at) && !isParticleStart(at, limit))) {
            return from;
        }
        if (!cased && !honorific && words.beginsWithArticle(at) && at + 1 < limit && words.isNameWord(at + 1)) {
            return from;
        }
        at++;
        while (at < limit && at - first < LONGEST) {
            if (isNickname(at, limit)) {
                at += 3;
            } else if (continues(at, limit)) {
                at++;
            } else {
                break;
            }
        }
        if (at + 1 < limit && tokens.isSign(at, ',') && isJunior(at + 1)) {
            at += 2;
            if (at < limit && tokens.isSign(at, '.')) {
                at++;
                return at;
            }
        }
        return honorific || !isThing(first, at, limit) ? at : from;
    }

    /** The quoted word in {@code Luis "Lucho" Paredes}. */
    private boolean isNickname(int at, int limit) {
        return at + 3 < limit
                && tokens.is(at, Tokens.SIGN)
                && tokens.is(at + 2, Tokens.SIGN)
                && isQuote(tokens.first(at))
                && isQuote(tokens.first(at + 2))
                && tokens.capital(at + 1)
                && (words.isNameWord(at + 3) || tags.word(at + 3, Gram.PARTICLE));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB';
    }

    private boolean isRetired(int at, int limit) {
        return at + 3 < limit && tokens.isSign(at + 3, ')') && tokens.isSign(at + 2, '.');
    }

    private boolean isJunior(int i) {
        return tokens.capital(i) && tags.word(i, Gram.PARTICLE) && tokens.end(i) - tokens.start(i) == 2;
    }

    private boolean isParticleStart(int at, int limit) {
        return tags.word(at, Gram.PARTICLE)
                && tags.names(at) == null
                && at + 1 < limit
                && words.isNameWord(at + 1)
                && (tokens.glued(at + 1) || !cased || tokens.capital(at));
    }

    private boolean continues(int at, int limit) {
        if (tokens.is(at, Tokens.NEW_PARAGRAPH)) {
            return false;
        }
        if (!cased && tokens.is(at, Tokens.WORD)) {
            // "son of" needs a name behind it, and a king's number ends one
            boolean behindParticle = tags.word(at - 1, Gram.PARTICLE) && !words.beginsWithArticle(at - 1);
            if (behindParticle || tags.word(at, Gram.PARTICLE)) {
                return true;
            }
        }
        if (tokens.glued(at)) {
            return tokens.is(at, Tokens.WORD) && (tokens.capital(at) || tags.names(at) == null);
        }
        if (words.isNameWord(at) || isSurnameLikeAMonth(at, limit)) {
            return true;
        }
        if (tags.word(at, Gram.PARTICLE) && at + 1 < limit && tags.names(at) == null) {
            return words.isNameWord(at + 1)
                    || (tokens.capital(at + 1) && tags.names(at + 1) == null && tokens.end(at) - tokens.start(at) > 1)
                    || (tags.word(at + 1, Gram.PARTICLE) && at + 2 < limit && words.isNameWord(at + 2));
        }
        if (tags.word(at - 1, Gram.PARTICLE) && tokens.is(at, Tokens.WORD) && tokens.capital(at)) {
            return true;
        }
        return isSurnameLikeAPlace(at, limit);
    }

    /** "Rosa May met": a month directly behind a given name, with no number behind it, and a word in small letters. */
    private boolean isSurnameLikeAMonth(int i, int limit) {
        DateWord word = tags.dateWord(i);
        return cased
                && word != null
                && word.kind() == DateWord.Kind.MONTH
                && tokens.capital(i)
                && !tokens.is(i, Tokens.ALL_CAPITALS)
                && !tokens.inHeadline(i)
                && (i + 1 >= limit || !tokens.is(i + 1, Tokens.NUMBER));
    }

    /** "Michael Jordan": the name of a place directly behind a first name, and nothing that would make it one. */
    private boolean isSurnameLikeAPlace(int at, int limit) {
        if (!cased) {
            return tags.name(at, Name.Kind.DEMONYM) != null
                    && words.beginsWithArticle(at)
                    && (at + 1 >= limit || tags.office(at + 1) != null || tokens.is(at + 1, Tokens.SIGN));
        }
        if (tags.names(at) == null || tags.nameLength(at) > 1 || !tokens.capital(at)) {
            return false;
        }
        if (tags.name(at, Name.Kind.DEMONYM) != null
                || tags.name(at, Name.Kind.ORGANISATION) != null
                || tags.name(at, Name.Kind.INSTITUTION) != null) {
            return false;
        }
        boolean opens =
                at - 1 == tokens.sentenceStart(tokens.sentence(at)) || (at > 1 && tokens.is(at - 2, Tokens.SIGN));
        return !opens && (at + 1 >= limit || (!tags.word(at + 1, Gram.POSSESSIVE_SIGN) && tags.office(at + 1) == null));
    }

    /** A run that ends in a word such as "Forum" or "Authority" names no person. */
    private boolean isThing(int first, int end, int limit) {
        return cased
                && end < limit
                && tokens.capital(end)
                && !tokens.is(end, Tokens.NEW_LINE)
                && (tags.word(end, Gram.BODY)
                        || tags.word(end, Gram.EVENT)
                        || tags.word(end, Gram.CORRIDOR)
                        || (tags.word(end, Gram.DOMAIN) && tags.office(end) == null && !leadsToOffice(end, limit)))
                && first < end;
    }

    private boolean leadsToOffice(int at, int limit) {
        for (int i = at; i < limit && i < at + 6 && tokens.is(i, Tokens.WORD); i++) {
            if (tags.office(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** How far to step over something that is no mention, so that its parts are not read as names. */
    int thingLength(int at, int limit) {
        if (tags.names(at) != null) {
            return Math.max(1, tags.nameLength(at)); // "Sultan" in the name of a city is no office
        }
        if (!cased || !words.isNameWord(at)) {
            return 1;
        }
        int i = at;
        while (i < limit
                && tokens.is(i, Tokens.WORD)
                && tokens.capital(i)
                && tags.office(i) == null
                && !tokens.is(i, Tokens.NEW_PARAGRAPH)) {
            i++;
        }
        return i < limit && tags.office(i) != null ? 1 : Math.max(1, i - at);
    }
}
