package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Reads an office with all that belongs to it: "Kazakh First Deputy Minister of Transport", "the two countries' envoys". */
final class OfficeReader {
    private static final int LONGEST_BEFORE = 14;
    /** How many words back "the company" may refer. */
    private static final int BACK = 60;

    private final Tags tags;
    private final Tokens tokens;
    private final NameReader names;

    OfficeReader(Tags tags, NameReader names) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = names;
    }

    Mention read(int from, int limit) {
        var mention = new Mention(from, from);
        int first = determiners(mention, from, limit);
        int head = head(mention, first, limit);
        if (head < 0) {
            return null;
        }
        Office office = tags.office(head);
        boolean group = office == null && tags.word(head, Gram.GROUP);
        int behind;
        if (office != null) {
            behind = head + tags.officeLength(head);
            mention.rank = mention.deputy && office.rank() == Rank.MINISTER ? Rank.DEPUTY_MINISTER : office.rank();
            mention.plural = office.plural();
            mention.usual = office.state();
        } else {
            behind = head + 1;
            mention.counterpart = tags.word(head, Gram.COUNTERPART);
            mention.plural = group || !mention.counterpart;
            mention.rank = Rank.OTHER;
        }
        mention.kind = mention.plural ? Mention.Kind.GROUP : Mention.Kind.PERSON;
        mention.headEnd = behind;
        mention.roleEnd = behind;
        mention.end = complements(mention, behind, limit);
        if ((office != null && !mention.plural) || mention.counterpart) {
            name(mention, limit);
        }
        return mention;
    }

    private int determiners(Mention mention, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (tags.word(at, Gram.ARTICLE)) {
                mention.definite = true;
            } else if (tags.word(at, Gram.POSSESSIVE)) {
                mention.possessed = true;
            } else if (!tags.word(at, Gram.NUMERAL) && !(tokens.is(at, Tokens.NUMBER) && at > from)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The token where the office's own title begins, or -1; collects what stands before it. */
    private int head(Mention mention, int first, int limit) {
        int at = first;
        int roleStart = first;
        Name capital = null;
        while (at < limit && at - first < LONGEST_BEFORE) {
            boolean broken = at > first && tokens.is(at, Tokens.NEW_PARAGRAPH);
            if (broken) {
                return -1;
            }
            Name body = tags.body(at);
            Office office = tags.office(at);
            if (office != null && ranksOffice(at, limit)) {
                mention.deputy = true;
                at++;
                continue;
            }
            if (office != null && (body == null || tags.officeLength(at) >= tags.nameLength(at))) {
                mention.roleStart = roleStart;
                if (capital != null && office.rank() == Rank.AMBASSADOR) {
                    mention.accredited = capital;
                }
                return at;
            }
            boolean behindOnly = body != null
                    && body.kind() == Name.Kind.DEMONYM
                    && !tags.pack().hasCase();
            boolean place = tags.names(at) != null && !tags.pack().hasCase();
            if ((behindOnly || place) && tags.pack().switches().adjectivesFollow()) {
                return -1;
            }
            int company = companyEnd(at, limit);
            if (company > at) {
                mention.company = tokens.string(at, company);
                at = company < limit && tags.word(company, Gram.POSSESSIVE_SIGN) ? company + 1 : company;
                roleStart = at;
                continue;
            }
            if (body != null || tags.names(at) != null) {
                if (body != null) {
                    mention.add(body);
                }
                capital = body == null ? tags.name(at, Name.Kind.CAPITAL) : null;
                at += tags.nameLength(at);
                if (at < limit && tags.word(at, Gram.POSSESSIVE_SIGN)) {
                    at++;
                }
                roleStart = at;
            } else if ((tags.word(at, Gram.GROUP) || tags.word(at, Gram.COUNTERPART))
                    && !(tags.pack().hasCase() && tokens.capital(at) && at > first && names.isNameWord(at))) {
                mention.roleStart = roleStart;
                return at;
            } else if (tags.word(at, Gram.FORMER)) {
                mention.former = true;
                at++;
            } else if (isModifier(at)) {
                at++;
            } else if (joinsModifiers(at, limit, first)) {
                at++;
            } else if (isAcronym(at, limit)) {
                at += 3;
                roleStart = at;
            } else if (at > first && tags.word(at, Gram.POSSESSIVE_SIGN)) {
                owner(mention, at - 1);
                at++;
                roleStart = at;
            } else if (names.isNameWord(at) && mayPrecedeOffice(at, limit)) {
                int end = properBefore(at, limit);
                if (mention.company == null && mention.of.isEmpty()) {
                    mention.company = spelled(at, end);
                }
                at = end < limit && tags.word(end, Gram.POSSESSIVE_SIGN) ? end + 1 : end;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** "the kingdom's", "the company's": of the state or the company that was named last. */
    private void owner(Mention mention, int noun) {
        if (!mention.definite || tokens.capital(noun) || !mention.of.isEmpty()) {
            return;
        }
        if (tags.word(noun, Gram.COMPANY_NAME)) {
            mention.company = lastCompany(noun);
        } else if (tags.word(noun, Gram.BODY)) {
            Name state = lastState(noun);
            if (state != null) {
                mention.add(new Name(Name.Kind.INSTITUTION, state.id(), Name.Writing.ANY));
            }
        }
    }

    private Name lastState(int before) {
        for (int i = before - 1; i >= Math.max(0, before - BACK); i--) {
            Name body = tags.body(i);
            if (body != null && body.speaksForState()) {
                return body;
            }
        }
        return null;
    }

    /** "NRX" in full where the text has told it before: "Norland Railways (NRX)". */
    private String spelled(int from, int to) {
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

    private String lastCompany(int before) {
        for (int i = before - 1; i >= Math.max(0, before - BACK); i--) {
            int end = companyEnd(i, before);
            if (end > i) {
                return tokens.string(i, end);
            }
        }
        return null;
    }

    /** "Deputy" in "Deputy Transport and Energy Minister" is no office of its own. */
    private boolean ranksOffice(int at, int limit) {
        if (!tags.word(at, Gram.RANKING)
                || tags.officeLength(at) > 1
                || tags.pack().switches().bareGenitive()) {
            return false;
        }
        for (int i = at + 1; i < limit && i < at + 7; i++) {
            if (tags.office(i) != null) {
                return i > at + 1 && !tags.office(i).plural() && tags.office(i).rank() == Rank.MINISTER;
            }
            if (!tags.word(i, Gram.DOMAIN) && !tags.word(i, Gram.AND)) {
                return false;
            }
        }
        return false;
    }

    private boolean isModifier(int at) {
        return tags.word(at, Gram.DOMAIN)
                || (tags.word(at, Gram.RANKING) && !tags.word(at, Gram.AND))
                || (tags.word(at, Gram.BODY) && !tags.pack().switches().declined())
                || tags.word(at, Gram.NUMERAL)
                || (tags.word(at, Gram.HONORIFIC) && !tokens.isSign(at, '.'));
    }

    private boolean joinsModifiers(int at, int limit, int first) {
        if (at <= first || at + 1 >= limit || (!tags.word(at, Gram.AND) && !tokens.isSign(at, ','))) {
            return false;
        }
        Name before = lastBody(at, first);
        Name next = tags.body(at + 1);
        if (before != null && next != null) {
            return next.kind() == Name.Kind.DEMONYM
                    || (before.kind() == next.kind() && listLeadsToOffice(at + 1, limit));
        }
        return (tags.word(at, Gram.AND) && tags.word(at - 1, Gram.DOMAIN) && tags.word(at + 1, Gram.DOMAIN))
                || (tags.word(at, Gram.AND) && tags.word(at + 1, Gram.DOMAIN) && tags.word(at - 1, Gram.RANKING));
    }

    private Name lastBody(int at, int first) {
        for (int length = 1; length <= 6 && at - length >= first; length++) {
            if (tags.nameLength(at - length) == length) {
                return tags.body(at - length);
            }
        }
        return null;
    }

    private boolean listLeadsToOffice(int from, int limit) {
        int at = from;
        while (at < limit && at < from + 12) {
            if (tags.office(at) != null) {
                return tags.office(at).plural();
            }
            if (tags.word(at, Gram.GROUP)) {
                return true;
            }
            if (tags.body(at) != null) {
                at += tags.nameLength(at);
            } else if (tags.word(at, Gram.AND)
                    || tokens.isSign(at, ',')
                    || tags.word(at, Gram.DOMAIN)
                    || tags.word(at, Gram.RANKING)) {
                at++;
            } else {
                return false;
            }
        }
        return false;
    }

    private boolean isAcronym(int at, int limit) {
        return at + 2 < limit
                && tokens.isSign(at, '(')
                && tokens.isSign(at + 2, ')')
                && tokens.is(at + 1, Tokens.ALL_CAPITALS | Tokens.INITIALS);
    }

    private int properBefore(int at, int limit) {
        int end = at + 1;
        while (end < limit && names.isNameWord(end)) {
            end++;
        }
        return end;
    }

    /** An unknown capitalised word belongs to the office when one follows it directly: "Mossad Director". */
    private boolean mayPrecedeOffice(int at, int limit) {
        for (int i = at; i < limit && i < at + 5; i++) {
            if (tags.office(i) != null) {
                return !tags.office(i).plural() && tags.body(i) == null && isCompanyOffice(i);
            }
            if (!names.isNameWord(i) && !isModifier(i)) {
                return false;
            }
        }
        return false;
    }

    /** A word in small letters that the pack does not know, before a comma: the end of a name in another language. */
    private boolean isForeign(int p, int limit) {
        return tags.pack().hasCase()
                && p + 1 < limit
                && tokens.is(p, Tokens.WORD)
                && tokens.word(p) == Words.UNKNOWN
                && tokens.isSign(p + 1, ',');
    }

    private boolean isCompanyOffice(int at) {
        return tags.word(at, Gram.COMPANY) || tags.is(at, Gram.COMPANY);
    }

    /** "deputy chairman of the board": the head of the title may stand before its last word. */
    private boolean isCompanyOffice(Mention mention) {
        boolean company = mention.rank == Rank.COMPANY_HEAD;
        for (int i = mention.roleStart; !company && i < mention.headEnd; i++) {
            company = isCompanyOffice(i);
        }
        return company;
    }

    /** Steps over "and Minister", "of Foreign Affairs", "to Morocco" and says where they end. */
    private int complements(Mention mention, int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = isAcronym(at, limit) ? at + 3 : furtherOffice(mention, at, limit);
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
        if (mention.plural) {
            return at;
        }
        int p = tags.word(at, Gram.AND) ? at + 1 : at;
        int first = p;
        while (p < limit && p - first < 6 && tags.office(p) == null && isModifier(p) && tags.body(p) == null) {
            p++;
        }
        if (p < limit
                && tags.office(p) != null
                && !tags.office(p).plural()
                && (!tags.pack().hasCase() || tokens.capital(p) == tokens.capital(mention.headEnd - 1))) {
            if (tags.office(p).rank().seniority() > mention.rank.seniority()) {
                mention.rank = tags.office(p).rank();
            }
            return p + tags.officeLength(p);
        }
        return at;
    }

    private int complement(Mention mention, int at, int limit) {
        boolean preposition = isOfficePreposition(mention, at, limit);
        if (tokens.is(at, Tokens.NEW_PARAGRAPH) || (!preposition && !follows(at))) {
            return at;
        }
        boolean to = preposition && tags.word(at, Gram.TO);
        boolean area = preposition
                && tags.word(at, Gram.FOR)
                && !tags.word(at, Gram.OF)
                && !mention.plural
                && !isMinister(mention);
        boolean ambassador = mention.rank == Rank.AMBASSADOR;
        int p = preposition ? at + 1 : at;
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
            int company = isCompanyOffice(mention) && mention.of.isEmpty() ? properCompanyEnd(p, limit) : -1;
            if (company > p) {
                mention.company = tokens.string(p, company);
                return company;
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
            } else if (quotedEnd(p, limit) > p && isCompanyOffice(mention)) {
                mention.company = tokens.string(p + 1, quotedEnd(p, limit) - 1);
                p = quotedEnd(p, limit);
                known = p;
            } else if (isAcronym(p, limit)) {
                p += 3;
                known = p;
            } else if (area && known > at && tags.word(p, Gram.AND) && p + 1 < limit && tags.body(p + 1) != null) {
                p++;
            } else if (called(mention, p, limit) > p) {
                int end = called(mention, p, limit);
                mention.company = tokens.string(p, end);
                return end;
            } else if (joins(mention, p, limit, known > at)) {
                p++;
            } else if (tags.pack().hasCase() && names.isNameWord(p) && !tokens.is(p, Tokens.INITIALS)) {
                p++;
                unknown++;
            } else {
                break;
            }
        }
        if (known > at) {
            if (mention.of.isEmpty() && proper > 0 && tags.word(at, Gram.OF) && mention.company == null) {
                mention.company = company(at, known);
            }
            return known;
        }
        if (preposition && unknown > 0 && unknown < 5 && !to && tags.word(at, Gram.OF) && isCompanyOffice(mention)) {
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

    /** "Minister for Peru's Affairs" may be of a state; a "director for Russia" deals with it. */
    private static boolean isMinister(Mention mention) {
        return mention.rank.seniority() >= Rank.MINISTER.seniority();
    }

    /** Where the proper name behind "the national railway company" ends; {@code p} when there is none. */
    private int called(Mention mention, int p, int limit) {
        boolean noun =
                p > 0 && (tags.word(p - 1, Gram.COMPANY_NAME) || tags.word(p - 1, Gram.BODY)) && !tokens.capital(p - 1);
        if (!noun
                || tags.pack().switches().bareGenitive()
                || !tags.pack().hasCase()
                || !mention.of.isEmpty()
                || !isCompanyOffice(mention)) {
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
    private int quotedEnd(int p, int limit) {
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

    /** Whether what an office is of begins here without a preposition: a name in the genitive, or an adjective. */
    private boolean follows(int at) {
        PackSwitches switches = tags.pack().switches();
        boolean genitive = switches.bareGenitive();
        if (!genitive && !switches.adjectivesFollow()) {
            return false;
        }
        Name body = tags.body(at);
        if (body != null) {
            return genitive || (body.kind() == Name.Kind.DEMONYM && !tokens.capital(at));
        }
        if (genitive && quotedEnd(at, tokens.count()) > at) {
            return true;
        }
        boolean lower = !tags.pack().hasCase() || !tokens.capital(at);
        return (lower
                        && (tags.word(at, Gram.DOMAIN)
                                || (tags.word(at, Gram.RANKING) && !tags.word(at, Gram.AND))
                                || (genitive && tags.word(at, Gram.BODY))))
                || (genitive && tags.names(at) != null);
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

    /** Where a company called after its state ends, such as "Lakeland Railways"; -1 when none begins here. */
    private int companyEnd(int at, int limit) {
        Name body = tags.body(at);
        if (body == null || !body.isStateLike() || !tags.pack().hasCase() || tags.shouted(tokens.sentence(at))) {
            return -1;
        }
        int end = at + tags.nameLength(at);
        int first = end;
        while (end < limit
                && end - first < 4
                && tokens.capital(end)
                && tags.office(end) == null
                && tags.names(end) == null
                && !tags.word(end, Gram.HONORIFIC)) {
            end++;
        }
        return end > first && tags.word(end - 1, Gram.COMPANY_NAME) ? end : -1;
    }

    /**
     * Where a company's name ends that begins here: one called after its state, or any run of capitals that holds a word such as
     * "Company", with what it is of: "General Company for Ferries of Malta"; -1 when none does.
     */
    private int properCompanyEnd(int at, int limit) {
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

    /** The proper name of what someone heads, by its acronym if that is told. */
    private String company(int of, int end) {
        int from = tags.word(of + 1, Gram.ARTICLE) ? of + 2 : of + 1;
        if (end - 3 > from && tokens.isSign(end - 1, ')')) {
            return tokens.string(end - 2, end - 1);
        }
        return tokens.string(from, end);
    }

    private boolean isOfficePreposition(Mention mention, int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        if (tags.word(at, Gram.OF) || tags.word(at, Gram.FOR)) {
            return !mention.counterpart;
        }
        if (tags.word(at, Gram.FROM)) {
            return mention.plural;
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

    private int knownLength(Mention mention, int p, boolean accreditation) {
        Name body = tags.body(p);
        if (body != null) {
            boolean mine = mention.of.isEmpty() || mention.plural;
            if (accreditation) {
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
        if (tags.word(p, Gram.DOMAIN)
                || tags.word(p, Gram.BODY)
                || (tags.word(p, Gram.RANKING) && !tags.word(p, Gram.AND))) {
            return 1;
        }
        if (tags.office(p) != null
                && (tags.word(p - 1, Gram.ARTICLE) || !tags.pack().hasCase())) {
            return tags.officeLength(p);
        }
        return 0;
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
        return (tags.word(p, Gram.OF)
                        || tags.word(p, Gram.FOR)
                        || (tags.word(p, Gram.IN) && tags.body(next) != null && !mention.plural))
                && (tags.names(next) != null
                        || tags.word(next, Gram.DOMAIN)
                        || tags.word(next, Gram.BODY)
                        || (tags.office(next) != null && next > p + 1));
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

    private void name(Mention mention, int limit) {
        int at = mention.end;
        if (at >= limit || tokens.is(at, Tokens.NEW_PARAGRAPH) || tags.pack().beginsWithAnd(tokens, at)) {
            return;
        }
        int end = names.end(at, limit);
        boolean placeLike = end == at
                && at + 1 < limit
                && tags.nameLength(at) == 1
                && tags.name(at, Name.Kind.DEMONYM) == null
                && tokens.capital(at)
                && tags.pack().hasCase();
        if (placeLike) {
            int rest = names.end(at + 1, limit);
            end = rest > at + 1 ? rest : at;
        }
        if (end == at) {
            return;
        }
        mention.nameStart = names.begin(at, end);
        mention.nameEnd = end;
        mention.end = end;
        names.stateBehind(mention, limit);
    }
}
