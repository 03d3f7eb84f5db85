package org.readout.ingest.extraction;

/** Reads the names of companies: called after their state, in quotation marks, behind "the company", or told in full before. */
final class CompanyNames {
    /** How many words back "the company" may refer. */
    private static final int BACK = 60;

    private final Tags tags;
    private final Tokens tokens;
    private final OfficeWords words;

    CompanyNames(Tags tags, OfficeWords words) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.words = words;
    }

    /** Where a company called after its state ends, such as "Lakeland Railways"; -1 when none begins here. */
    int companyEnd(int at, int limit) {
        Name body = tags.body(at);
        if (body == null || !body.isStateLike() || !tags.pack().hasCase() || tags.shouted(tokens.sentence(at))) {
            return -1;
        }
        int end = -1;
        int first = at + tags.nameLength(at);
        for (int i = first; i < limit && i - first < 5; i++) {
            if (!tokens.capital(i)
                    || tags.office(i) != null
                    || tags.names(i) != null
                    || tags.word(i, Gram.HONORIFIC)
                    || tokens.is(i, Tokens.NEW_PARAGRAPH)) {
                break;
            }
            boolean goesOn = end == i && tags.word(i, Gram.DOMAIN);
            end = goesOn || tags.word(i, Gram.COMPANY_NAME) ? i + 1 : end;
        }
        boolean authority = end > 0 && end < limit && tokens.capital(end) && tags.word(end, Gram.BODY);
        return authority ? -1 : end; // "Ruritania Railway Authority" is the state's
    }

    /**
     * Where a company's name ends that begins here: one called after its state, or any run of capitals that holds a word such as
     * "Company", with what it is of: "General Company for Ferries of Malta"; -1 when none does.
     */
    int properCompanyEnd(int at, int limit) {
        int known = companyEnd(at, limit);
        if (known > at || !tags.pack().hasCase() || !tokens.capital(at)) {
            return known;
        }
        int end = at;
        while (end < limit && end - at < 8 && isNamePart(end) && !endsCompany(end, limit)) {
            end++;
        }
        if (end >= limit || !isNamePart(end) || !endsCompany(end, limit)) {
            return -1;
        }
        end++;
        while (end + 1 < limit && !tokens.capital(end) && isNamePart(end) && tokens.capital(end + 1)) {
            end++;
            while (end < limit && tokens.is(end, Tokens.WORD) && tokens.capital(end)) {
                end++;
            }
        }
        return end;
    }

    /** A word with a capital, "of" or "for". */
    private boolean isNamePart(int at) {
        return !tokens.is(at, Tokens.NEW_PARAGRAPH)
                && tokens.is(at, Tokens.WORD)
                && (tokens.capital(at) || tags.word(at, Gram.OF) || tags.word(at, Gram.FOR))
                && tags.office(at) == null;
    }

    private boolean endsCompany(int at, int limit) {
        return tokens.capital(at)
                && tags.word(at, Gram.COMPANY_NAME)
                && (at + 1 >= limit || !tokens.is(at + 1, Tokens.WORD) || !tokens.capital(at + 1));
    }

    /** Where the proper name behind "the national railway company" ends; {@code p} when there is none. */
    int called(Mention mention, int p, int limit) {
        boolean noun =
                p > 0 && (tags.word(p - 1, Gram.COMPANY_NAME) || tags.word(p - 1, Gram.BODY)) && !tokens.capital(p - 1);
        if (!noun
                || tags.pack().switches().bareGenitive()
                || !tags.pack().hasCase()
                || !mention.of.isEmpty()
                || !words.isCompanyOffice(mention)) {
            return p;
        }
        int end = p;
        while (end < limit
                && end - p < 5
                && tokens.is(end, Tokens.WORD)
                && tokens.capital(end)
                && tags.names(end) == null
                && tags.office(end) == null
                && !tags.word(end, Gram.HONORIFIC)) {
            end++;
        }
        boolean closed = end >= limit || tokens.is(end, Tokens.SIGN) || tokens.is(p, Tokens.ALL_CAPITALS);
        return closed ? end : p; // "chairman of the company Jan Wilk": a person's name goes on with a verb
    }

    /** Behind a short name in quotation marks that begins here, such as that of a company; {@code p} when there is none. */
    int quotedEnd(int p, int limit) {
        if (!tokens.isSign(p, '\u00AB') && !tokens.isSign(p, '"') && !tokens.isSign(p, '\u201C')) {
            return p;
        }
        for (int end = p + 2; end < limit && end < p + 7; end++) {
            if (tokens.isSign(end, '\u00BB') || tokens.isSign(end, '"') || tokens.isSign(end, '\u201D')) {
                return end + 1;
            }
        }
        return p;
    }

    /** A quoted name as it stands, or in the shortest case form in which the text quotes it elsewhere. */
    String quoted(int from, int to) {
        String name = tokens.string(from, to);
        if (!tags.pack().switches().declined() || to - from > 1) {
            return name;
        }
        String shortest = name;
        for (int i = 0; i + 2 < tokens.count(); i++) {
            if (quotedEnd(i, tokens.count()) == i + 3) {
                String there = tokens.string(i + 1, i + 2);
                shortest = there.length() < shortest.length() && sameButForCase(there, name) ? there : shortest;
            }
        }
        return shortest;
    }

    /** Whether two forms differ in their last letters alone. */
    private static boolean sameButForCase(String shorter, String longer) {
        int common = Math.max(3, shorter.length() - 1);
        return longer.length() - shorter.length() <= 3
                && shorter.length() >= common
                && longer.startsWith(shorter.substring(0, common));
    }

    /** The name in quotation marks that stands last before a word such as "the company"; null when there is none. */
    String lastQuoted(int before) {
        for (int i = before - 1; i >= Math.max(0, before - BACK); i--) {
            int end = quotedEnd(i, before);
            if (end > i && tokens.capital(i + 1)) {
                return quoted(i + 1, end - 1);
            }
        }
        return null;
    }

    /** "NRX" in full where the text has told it before: "Norland Railways (NRX)". */
    String spelled(int from, int to) {
        if (to - from > 1 || !tokens.is(from, Tokens.ALL_CAPITALS)) {
            return tokens.string(from, to);
        }
        for (int i = from - 1; i > Math.max(0, from - 4 * BACK); i--) {
            if (tokens.isSign(i, '(') && tokens.word(i + 1) == tokens.word(from) && sameWord(i + 1, from)) {
                for (int first = Math.max(0, i - 5); first < i; first++) {
                    if (companyEnd(first, i) == i) {
                        return tokens.string(first, i);
                    }
                }
            }
        }
        return tokens.string(from, to);
    }

    private boolean sameWord(int one, int other) {
        return tokens.string(one, one + 1).equals(tokens.string(other, other + 1));
    }

    String lastCompany(int before) {
        for (int i = before - 1; i >= Math.max(0, before - BACK); i--) {
            int end = companyEnd(i, before);
            if (end > i) {
                return tokens.string(i, end);
            }
        }
        return null;
    }

    /** The proper name of what someone heads, by its acronym if that is told. */
    String company(int of, int end) {
        int from = tags.word(of + 1, Gram.ARTICLE) ? of + 2 : of + 1;
        if (end - 3 > from && tokens.isSign(end - 1, ')')) {
            return tokens.string(end - 2, end - 1);
        }
        return tokens.string(from, end);
    }
}
