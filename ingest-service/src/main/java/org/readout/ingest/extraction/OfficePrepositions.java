package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Where what an office is of begins: behind a preposition, or without one where the language needs none. */
final class OfficePrepositions {
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords names;
    private final CompanyNames companies;

    OfficePrepositions(Tags tags, NameWords names, CompanyNames companies) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = names;
        this.companies = companies;
    }

    boolean stands(Mention mention, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        if (tags.word(at, Gram.OF) || tags.word(at, Gram.FOR)) {
            int of = tags.word(at + 1, Gram.ARTICLE) && at + 2 < limit ? at + 2 : at + 1;
            boolean body = tags.word(of, Gram.BODY) && of + 1 < limit && tags.body(of + 1) != null;
            return !mention.counterpart || body || tags.body(of) != null;
        }
        if (tags.word(at, Gram.FROM)) {
            return mention.plural || (mention.counterpart && tags.names(at + 1) != null);
        }
        int next = tags.word(at + 1, Gram.ARTICLE) && at + 2 < limit ? at + 2 : at + 1;
        if (tags.word(at, Gram.TO)) {
            return (tags.body(next) != null && mention.rank == Rank.AMBASSADOR)
                    || (tags.office(next) != null && mention.rank.seniority() <= 50 && next > at + 1);
        }
        if (tags.word(at, Gram.IN)) {
            return !mention.plural && isBodyIn(mention, next, limit);
        }
        return tokens.capital(next)
                && tags.word(next, Gram.DOMAIN)
                && tags.is(at, Gram.PREPOSITION)
                && !mention.plural
                && tags.length(at) == 1
                && tokens.end(at) - tokens.start(at) == 2;
    }

    /** "in the Ministry", "at the UAE Ministry", "in Germany" of an envoy. */
    private boolean isBodyIn(Mention mention, int next, int limit) {
        if (tags.word(next, Gram.BODY) || tags.name(next, Name.Kind.ORGANISATION) != null) {
            return true;
        }
        Name body = tags.body(next);
        if (body == null) {
            return false;
        }
        int behind = next + tags.nameLength(next);
        return (mention.rank == Rank.AMBASSADOR && body.kind() == Name.Kind.STATE)
                || (body.kind() == Name.Kind.INSTITUTION && body.writing() == Name.Writing.CAPITAL)
                || (behind < limit && tags.word(behind, Gram.BODY));
    }

    /** "minister of trade and industry" where neither word has a preposition: "and" joins a second field to the first. */
    boolean joinsBareTitle(Mention mention, int at, int limit) {
        return tags.pack().switches().bareGenitive()
                && !mention.plural
                && at + 1 < limit
                && tags.word(at, Gram.AND)
                && tags.word(at + 1, Gram.DOMAIN)
                && tags.office(at + 1) == null;
    }

    /** Whether what an office is of begins here without a preposition: a name in the genitive, or an adjective. */
    boolean follows(int at) {
        PackSwitches switches = tags.pack().switches();
        boolean genitive = switches.bareGenitive();
        if ((!genitive && !switches.adjectivesFollow()) || names.isGivenNameLikeAPlace(at)) {
            return false;
        }
        Name body = tags.body(at);
        if (body != null) {
            return genitive || (body.kind() == Name.Kind.DEMONYM && !tokens.capital(at));
        }
        if (genitive && companies.quotedEnd(at, tokens.count()) > at) {
            return true;
        }
        if (genitive && tags.word(at, Gram.BODY) && companies.quotedEnd(at + 1, tokens.count()) > at + 1) {
            return true; // the form of a company in capitals, then its name
        }
        boolean regional = genitive
                && tags.pack().hasCase()
                && names.isNameWord(at)
                && at + 1 < tokens.count()
                && !tokens.capital(at + 1)
                && tags.word(at + 1, Gram.BODY);
        if (regional) {
            return true; // "head of the Tavric region": an adjective with a capital before a word such as "region"
        }
        boolean lower = !tags.pack().hasCase() || !tokens.capital(at);
        return (lower
                        && (tags.word(at, Gram.DOMAIN)
                                || (tags.word(at, Gram.RANKING) && !tags.word(at, Gram.AND))
                                || (genitive && tags.word(at, Gram.BODY))))
                || (genitive && tags.names(at) != null);
    }
}
