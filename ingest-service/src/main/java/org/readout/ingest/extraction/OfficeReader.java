package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Reads an office with all that belongs to it: "Kazakh First Deputy Minister of Transport", "the two countries' envoys". */
final class OfficeReader {
    private final Tags tags;
    private final Tokens tokens;
    private final NameReader names;
    private final StateBehindName states;
    private final OfficeHead heads;
    private final OfficeComplements complements;

    OfficeReader(Tags tags, NameWords words, NameReader names, StateBehindName states) {
        this.tags = tags;
        this.tokens = tags.tokens();
        this.names = names;
        this.states = states;
        var offices = new OfficeWords(tags);
        var companies = new CompanyNames(tags, offices);
        this.heads = new OfficeHead(tags, words, offices, companies);
        this.complements = new OfficeComplements(tags, words, offices, companies);
    }

    Mention read(int from, int limit) {
        var mention = new Mention(from, from);
        int first = determiners(mention, from, limit);
        int head = heads.find(mention, first, limit);
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
        mention.end = complements.end(mention, behind, limit);
        if (mention.counterpart || !mention.plural) {
            name(mention, limit);
        }
        return mention;
    }

    private int determiners(Mention mention, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (tags.nameLength(at) > 1) {
                break; // "His Majesty's Treasury"
            } else if (isStyle(at, limit)) {
                at += tags.length(at) - 1;
            } else if (tags.word(at, Gram.ARTICLE)) {
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

    /** "His Majesty" in "His Majesty King Hamad": directly before an office. */
    private boolean isStyle(int at, int limit) {
        int behind = at + tags.length(at);
        return tags.is(at, Gram.HONORIFIC)
                && tags.length(at) > 1
                && behind < limit
                && tags.office(tags.word(behind, Gram.ARTICLE) && behind + 1 < limit ? behind + 1 : behind) != null;
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
        states.read(mention, limit);
    }
}
