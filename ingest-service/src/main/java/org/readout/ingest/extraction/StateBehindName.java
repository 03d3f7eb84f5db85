package org.readout.ingest.extraction;

/** Reads what someone is of where it stands behind the name: "Akiba Takeo of Japan", "Boris Tadic (Serbia)". */
final class StateBehindName {
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords words;

    StateBehindName(Tags tags, NameWords words) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.words = words;
    }

    void read(Mention mention, int limit) {
        int at = mention.end;
        if (at + 1 >= limit || !mention.of.isEmpty()) {
            return;
        }
        boolean bracket = tokens.isSign(at, '(');
        if (!bracket && !tags.word(at, Gram.OF)) {
            return;
        }
        int p = at + 1;
        if (tags.word(p, Gram.ARTICLE) && p + 1 < limit) {
            p++;
        }
        Name body = tags.body(p);
        if (body == null || body.kind() == Name.Kind.DEMONYM) {
            companyBehind(mention, p, limit);
            return;
        }
        int behind = p + tags.nameLength(p);
        if (bracket && (behind >= limit || !tokens.isSign(behind, ')'))) {
            return;
        }
        mention.add(body);
        mention.end = bracket ? behind + 1 : behind;
    }

    /** "Amir Tal of the shipping company Zelta". */
    private void companyBehind(Mention mention, int from, int limit) {
        int at = from;
        while (at < limit
                && at - from < 4
                && tokens.is(at, Tokens.WORD)
                && !tokens.capital(at)
                && tags.word(at, Gram.DOMAIN)) {
            at++;
        }
        boolean noun =
                at < limit && !tokens.capital(at) && (tags.word(at, Gram.COMPANY_NAME) || tags.word(at, Gram.BODY));
        int end = at + 1;
        while (noun && end < limit && end - at < 6 && words.isNameWord(end)) {
            end++;
        }
        if (noun && end > at + 1) {
            mention.company = tokens.string(at + 1, end);
            mention.end = end;
        }
    }
}
