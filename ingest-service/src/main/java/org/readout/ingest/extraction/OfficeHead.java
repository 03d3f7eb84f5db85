package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Finds the head of an office, "minister" in "Kazakh First Deputy Minister of Transport", and takes in what stands before it. */
final class OfficeHead {
    private static final int LONGEST_BEFORE = 14;
    /** How many words back "the kingdom" may refer. */
    private static final int BACK = 60;

    private final Tags tags;
    private final Tokens tokens;
    private final NameWords names;
    private final OfficeWords words;
    private final CompanyNames companies;

    OfficeHead(Tags tags, NameWords names, OfficeWords words, CompanyNames companies) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = names;
        this.words = words;
        this.companies = companies;
    }

    /** The token where the office's own title begins, or -1; collects what stands before it. */
    int find(Mention mention, int first, int limit) {
        if (first < limit && tags.word(first, Gram.AND) && tags.office(first) == null) {
            return -1; // a word for "and" may be part of ministries' names
        }
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
            if (office != null && tags.is(at, Gram.TRAVEL)) {
                return -1; // "will head to Peru"
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
            if (isNounInGenitive(at)) {
                return -1;
            }
            int company = companies.companyEnd(at, limit);
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
            } else if (isGroupOfGroup(at, limit)) {
                at++;
            } else if ((tags.word(at, Gram.GROUP) || tags.word(at, Gram.COUNTERPART))
                    && !(tags.pack().hasCase() && tokens.capital(at) && at > first && names.isNameWord(at))) {
                mention.roleStart = roleStart;
                return at;
            } else if (tags.word(at, Gram.FORMER)) {
                mention.former = true;
                at++;
            } else if (words.isModifier(at)) {
                at++;
            } else if (joinsModifiers(at, limit, first)) {
                at++;
            } else if (words.isAcronym(at, limit)) {
                at += 3;
                roleStart = at;
            } else if (at > first && tags.word(at, Gram.POSSESSIVE_SIGN)) {
                owner(mention, at - 1);
                at++;
                roleStart = at;
            } else if (tags.pack().hasCase() && names.isNameWord(at) && mayPrecedeOffice(at, limit)) {
                int end = properBefore(at, limit);
                if (mention.company == null && mention.of.isEmpty()) {
                    mention.company = companies.spelled(at, end);
                }
                at = end < limit && tags.word(end, Gram.POSSESSIVE_SIGN) ? end + 1 : end;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** What belongs to a noun follows it in such languages; before it stand adjectives alone, such as that of a people. */
    private boolean isNounInGenitive(int at) {
        PackSwitches switches = tags.pack().switches();
        if (!switches.bareGenitive()) {
            return false;
        }
        boolean noun = tags.names(at) != null && tags.name(at, Name.Kind.DEMONYM) == null;
        boolean title = tags.word(at, Gram.DOMAIN) || tags.word(at, Gram.BODY);
        boolean ownTitle = tags.office(at) != null
                || tags.word(at, Gram.GROUP)
                || tags.word(at, Gram.COUNTERPART)
                || tags.word(at, Gram.RANKING);
        return !ownTitle && (switches.declined() ? noun : title);
    }

    /** "government" in "government counterparts". */
    private boolean isGroupOfGroup(int at, int limit) {
        return at + 1 < limit
                && tags.pack().switches().order() == PackSwitches.Order.SUBJECT_VERB_OBJECT
                && !tags.pack().switches().adjectivesFollow()
                && !tags.pack().switches().bareGenitive()
                && tags.word(at, Gram.GROUP)
                && (tags.word(at + 1, Gram.GROUP) || tags.word(at + 1, Gram.COUNTERPART))
                && !tokens.capital(at + 1);
    }

    /** "the kingdom's", "the company's": of the state or the company that was named last. */
    private void owner(Mention mention, int noun) {
        if (!mention.definite || tokens.capital(noun) || !mention.of.isEmpty()) {
            return;
        }
        if (tags.word(noun, Gram.COMPANY_NAME)) {
            mention.company = companies.lastCompany(noun);
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
                return !tags.office(i).plural() && tags.body(i) == null && words.isCompanyOffice(i);
            }
            if (!names.isNameWord(i) && !words.isModifier(i)) {
                return false;
            }
        }
        return false;
    }
}
