package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Words that may stand about an office: modifiers of a title, acronyms in brackets, offices that companies have. */
final class OfficeWords {
    private final Tags tags;
    private final Tokens tokens;

    OfficeWords(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    boolean isModifier(int at) {
        return tags.word(at, Gram.DOMAIN)
                || (tags.word(at, Gram.RANKING) && !tags.word(at, Gram.AND))
                || (tags.word(at, Gram.BODY) && !tags.pack().switches().declined())
                || tags.word(at, Gram.NUMERAL)
                || (tags.word(at, Gram.HONORIFIC) && !tokens.isSign(at, '.'));
    }

    boolean isAcronym(int at, int limit) {
        return at + 2 < limit
                && tokens.isSign(at, '(')
                && tokens.isSign(at + 2, ')')
                && tokens.is(at + 1, Tokens.ALL_CAPITALS | Tokens.INITIALS);
    }

    boolean isCompanyOffice(int at) {
        return tags.word(at, Gram.COMPANY) || tags.is(at, Gram.COMPANY);
    }

    /** "deputy chairman of the board": the head of the title may stand before its last word. */
    boolean isCompanyOffice(Mention mention) {
        boolean company = mention.rank == Rank.COMPANY_HEAD;
        for (int i = mention.roleStart; !company && i < mention.headEnd; i++) {
            company = isCompanyOffice(i);
        }
        return company;
    }
}
