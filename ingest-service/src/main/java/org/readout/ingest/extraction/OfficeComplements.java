package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Steps over what stands behind the head of an office: "of Foreign Affairs", "and Minister of Trade", "to Morocco". */
final class OfficeComplements {
    private final Tags tags;
    private final Tokens tokens;
    private final NameWords names;
    private final OfficeWords words;
    private final CompanyNames companies;
    private final OfficePrepositions prepositions;

    OfficeComplements(Tags tags, NameWords names, OfficeWords words, CompanyNames companies) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = names;
        this.words = words;
        this.companies = companies;
        this.prepositions = new OfficePrepositions(tags, names, companies);
    }

    /** Steps over "and Minister", "of Foreign Affairs", "to Morocco" and says where they end. */
    int end(Mention mention, int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = words.isAcronym(at, limit) ? at + 3 : furtherOffice(mention, at, limit);
            if (next == at) {
                next = complement(mention, at, limit);
            }
            if (next == at) {
                break;
            }
            at = next;
            mention.roleEnd = at;
        }
        return at;
    }

    private int furtherOffice(Mention mention, int at, int limit) {
        boolean and = tags.word(at, Gram.AND) && !tags.pack().hasCase() && at + 1 < limit;
        boolean another = and
                ? tags.word(at + 1, Gram.HONORIFIC)
                : tags.word(at, Gram.HONORIFIC) && tags.pack().beginsWithAnd(tokens, at);
        if (mention.plural || another || tags.pack().beginsWithPreposition(tokens, at)) {
            return at;
        }
        boolean dash = tokens.isSign(at, '-') || tokens.isSign(at, '\u2013') || tokens.isSign(at, '\u2014');
        int p = tags.word(at, Gram.AND) || dash ? at + 1 : at;
        int first = p;
        while (p < limit && p - first < 6 && tags.office(p) == null && words.isModifier(p) && tags.body(p) == null) {
            p++;
        }
        if (p < limit
                && tags.office(p) != null
                && !tags.office(p).plural()
                && (!tags.pack().hasCase()
                        || mention.counterpart
                        || tokens.capital(p) == tokens.capital(mention.headEnd - 1))) {
            if (mention.counterpart) {
                mention.counterpart = false; // "his Kazakh counterpart Minister of Trade X": the office tells who it is
                mention.possessed = false;
            }
            if (tags.office(p).rank().seniority() > mention.rank.seniority()) {
                mention.rank = tags.office(p).rank();
            }
            return p + tags.officeLength(p);
        }
        return at;
    }

    private int complement(Mention mention, int at, int limit) {
        boolean preposition = prepositions.stands(mention, at, limit);
        boolean listed = tags.pack().hasCase() && tokens.isSign(at, ',') && isOfAgain(mention, at + 1, limit);
        boolean and = !preposition && (listed || prepositions.joinsBareTitle(mention, at, limit));
        if (tokens.is(at, Tokens.NEW_PARAGRAPH) || (!preposition && !and && !prepositions.follows(at))) {
            return at;
        }
        boolean to = preposition && tags.word(at, Gram.TO);
        boolean area = preposition
                && tags.word(at, Gram.FOR)
                && !tags.word(at, Gram.OF)
                && !mention.plural
                && !isMinister(mention);
        boolean ambassador = mention.rank == Rank.AMBASSADOR;
        int p = preposition || and ? at + 1 : at;
        p += listed ? 1 : 0;
        int known = at;
        int unknown = 0;
        int proper = 0;
        while (p < limit && !tokens.is(p, Tokens.NEW_PARAGRAPH)) {
            if (tags.word(p, Gram.ARTICLE)) {
                p++;
                continue;
            }
            if (tags.word(p, Gram.POSSESSIVE_SIGN)) {
                int body = bodyBehind(p + 1, limit);
                known = body > 0 ? body : known;
                p = body > 0 ? body : p + 1;
                continue;
            }
            int company =
                    words.isCompanyOffice(mention) && mention.of.isEmpty() ? companies.properCompanyEnd(p, limit) : -1;
            if (company > p) {
                mention.company = tokens.string(p, company);
                return company;
            }
            boolean nameBefore = unknown > 0
                    && tokens.capital(p - 1)
                    && !tokens.capital(p)
                    && !tags.word(p, Gram.BODY)
                    && (tags.names(p) == null || tags.name(p, Name.Kind.DEMONYM) != null);
            if (names.isGivenNameLikeAPlace(p) || (nameBefore && tags.pack().hasCase() && isTitleWord(p))) {
                break;
            }
            int length = area && tags.body(p) != null ? tags.nameLength(p) : knownLength(mention, p, to && ambassador);
            if (length > 0) {
                proper += tags.names(p) != null && tags.body(p) == null ? 1 : 0;
                p += length;
                known = p;
                proper += unknown;
                if (tags.pack().hasCase() || !names.isNameWord(p < limit ? p : p - 1)) {
                    continue;
                }
                break;
            } else if (companies.quotedEnd(p, limit) > p && words.isCompanyOffice(mention)) {
                mention.company = companies.quoted(p + 1, companies.quotedEnd(p, limit) - 1);
                p = companies.quotedEnd(p, limit);
                known = p;
            } else if (words.isAcronym(p, limit)) {
                p += 3;
                known = p;
            } else if (area
                    && known > at
                    && known == p
                    && tags.word(p, Gram.AND)
                    && p + 1 < limit
                    && tags.body(p + 1) != null) {
                p++;
            } else if (companies.called(mention, p, limit) > p) {
                int end = companies.called(mention, p, limit);
                mention.company = tokens.string(p, end);
                return end;
            } else if (isStateBehindName(mention, p, limit, p - known)) {
                break;
            } else if (joins(mention, p, limit, known > at)) {
                p++;
            } else if (tags.pack().hasCase() && names.isNameWord(p) && !tokens.is(p, Tokens.INITIALS)) {
                p++;
                unknown++;
            } else {
                break;
            }
        }
        boolean theCompany = known > at
                && mention.company == null
                && mention.of.isEmpty()
                && tags.pack().switches().bareGenitive()
                && tags.word(known - 1, Gram.COMPANY_NAME)
                && words.isCompanyOffice(mention);
        if (theCompany) {
            mention.company = companies.lastQuoted(at);
        }
        if (known > at) {
            if (mention.of.isEmpty() && proper > 0 && tags.word(at, Gram.OF) && mention.company == null) {
                mention.company = companies.company(at, known);
            }
            return known;
        }
        if (preposition
                && unknown > 0
                && unknown < 5
                && !to
                && tags.word(at, Gram.OF)
                && words.isCompanyOffice(mention)) {
            int end = at + 1;
            while (end < p && !tags.word(end, Gram.AND) && !tokens.isSign(end, ',')) {
                end++;
            }
            if (end == p && isForeign(p, limit)) {
                end++;
            }
            mention.company = tokens.string(tags.word(at + 1, Gram.ARTICLE) ? at + 2 : at + 1, end);
            return end;
        }
        return at;
    }

    /** "Minister of Transport Hamad Saleh of Oman": a name stands between the office and the state. */
    private boolean isStateBehindName(Mention mention, int p, int limit, int unknown) {
        return unknown > 1
                && tags.pack().hasCase()
                && !words.isCompanyOffice(mention)
                && tags.word(p, Gram.OF)
                && p + 1 < limit
                && tags.name(p + 1, Name.Kind.STATE) != null;
    }

    /** "Minister for Peru's Affairs" may be of a state; a "director for Russia" deals with it. */
    private static boolean isMinister(Mention mention) {
        return mention.rank.seniority() >= Rank.MINISTER.seniority();
    }

    /** A word in small letters that the pack does not know, before a comma: the end of a name in another language. */
    private boolean isForeign(int p, int limit) {
        return tags.pack().hasCase()
                && p + 1 < limit
                && tokens.is(p, Tokens.WORD)
                && tokens.word(p) == Words.UNKNOWN
                && tokens.isSign(p + 1, ',');
    }

    /** Behind "negotiating group" in "the organisation's negotiating group"; 0 when no such body follows soon. */
    private int bodyBehind(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4) && tokens.is(i, Tokens.WORD); i++) {
            if (tags.word(i, Gram.BODY) || tags.word(i, Gram.GROUP)) {
                return i + 1;
            }
        }
        return 0;
    }

    private int knownLength(Mention mention, int p, boolean accreditation) {
        Name body = tags.body(p);
        if (body != null) {
            boolean mine = mention.of.isEmpty() || mention.plural;
            if (accreditation || isWhereAccredited(mention, p)) {
                if (mention.accredited == null) {
                    mention.accredited = body;
                }
            } else if (mine) {
                mention.add(body);
            }
            return tags.nameLength(p);
        }
        if (tags.names(p) != null) {
            cityState(mention, p);
            return tags.nameLength(p);
        }
        boolean team = mention.plural
                && tags.word(p, Gram.GROUP)
                && !tokens.capital(p)
                && (tags.word(p - 1, Gram.DOMAIN) || tags.word(p - 1, Gram.RANKING));
        if (team
                || tags.word(p, Gram.DOMAIN)
                || tags.word(p, Gram.BODY)
                || (tags.word(p, Gram.RANKING) && !tags.word(p, Gram.AND))) {
            return 1;
        }
        if (tags.office(p) != null
                && !tags.pack().beginsWithWith(tokens, p)
                && (tags.word(p - 1, Gram.ARTICLE) || !tags.pack().hasCase())) {
            return tags.officeLength(p);
        }
        return 0;
    }

    /** The second state of an envoy, behind "to": "the ambassador of Peru to Chile". */
    private boolean isWhereAccredited(Mention mention, int p) {
        int before = tags.word(p - 1, Gram.ARTICLE) ? p - 2 : p - 1;
        return mention.rank == Rank.AMBASSADOR
                && !mention.plural
                && !mention.of.isEmpty()
                && tags.word(before, Gram.TO);
    }

    private boolean isTitleWord(int p) {
        return tags.word(p, Gram.DOMAIN) || tags.word(p, Gram.RANKING) || tags.names(p) != null;
    }

    /** The mayor of a city speaks for the city's state. */
    private void cityState(Mention mention, int p) {
        Name city = tags.name(p, Name.Kind.CAPITAL);
        city = city == null ? tags.name(p, Name.Kind.CITY) : city;
        if (city != null && mention.of.isEmpty()) {
            mention.add(new Name(Name.Kind.INSTITUTION, city.id(), Name.Writing.CAPITAL));
        }
    }

    /** Whether "and", "of" or a comma here goes on with what the office is of. */
    private boolean joins(Mention mention, int p, int limit, boolean begun) {
        if (!begun || p + 1 >= limit) {
            return false;
        }
        int next = tags.word(p + 1, Gram.ARTICLE) && p + 2 < limit ? p + 2 : p + 1;
        boolean comma = tokens.isSign(p, ',');
        if (tags.word(p, Gram.AND) || comma) {
            if (mention.plural && tags.body(next) != null) {
                return tags.name(next, Name.Kind.DEMONYM) == null;
            }
            if (comma && tags.word(next, Gram.AND) && next + 2 < limit) {
                int listed = tags.word(next + 1, Gram.ARTICLE) ? next + 2 : next + 1;
                return (mention.plural && tags.body(listed) != null) || tags.word(listed, Gram.DOMAIN);
            }
            if (isOfAgain(mention, p + 1, limit)) {
                return true;
            }
            boolean newDomain =
                    !comma && next + 1 < limit && names.isNameWord(next) && tags.word(next + 1, Gram.DOMAIN);
            return newDomain
                    || (tags.word(next, Gram.DOMAIN) && tags.body(next) == null && !leadsToOffice(next, limit))
                    || (!comma && tags.word(next, Gram.BODY) && !leadsToOffice(next, limit));
        }
        boolean titled = tags.word(p, Gram.IN)
                && next == p + 1
                && tags.word(p - 1, Gram.DOMAIN)
                && tokens.capital(p - 1)
                && names.isNameWord(next);
        if (titled) {
            return true; // "Director of Trade in Goods"
        }
        return isOfAgain(mention, p, limit)
                || ((tags.word(p, Gram.OF)
                                || tags.word(p, Gram.FOR)
                                || (tags.word(p, Gram.IN) && tags.body(next) != null && !mention.plural))
                        && (tags.names(next) != null
                                || tags.word(next, Gram.DOMAIN)
                                || tags.word(next, Gram.BODY)
                                || (tags.office(next) != null && next > p + 1)));
    }

    /** "ministre de l'Eau, de la Pêche et des Maliens de l'extérieur": each part has a preposition of its own. */
    private boolean isOfAgain(Mention mention, int of, int limit) {
        if (mention.plural
                || !tags.pack().switches().adjectivesFollow()
                || of + 1 >= limit
                || !tags.word(of, Gram.OF)) {
            return false;
        }
        int next = of + 1;
        while (next < limit && tags.word(next, Gram.ARTICLE)) {
            next++;
        }
        boolean abroad = next < limit && tags.name(next, Name.Kind.DEMONYM) != null && tokens.capital(next);
        return next < limit && (tags.word(next, Gram.DOMAIN) || tags.word(next, Gram.BODY) || abroad);
    }

    /** "Minister of Finance and Trade Minister": the second phrase is an office of its own. */
    private boolean leadsToOffice(int from, int limit) {
        for (int i = from; i < limit && i < from + 5; i++) {
            if (tags.office(i) != null) {
                return true;
            }
            if (!tags.word(i, Gram.DOMAIN) && !tags.word(i, Gram.RANKING)) {
                return false;
            }
        }
        return false;
    }
}
