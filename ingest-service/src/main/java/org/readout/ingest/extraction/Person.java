package org.readout.ingest.extraction;

import org.readout.events.Rank;

/** Someone the article names, as far as all its mentions together tell. */
final class Person {
    final String[] words;
    /** The mention with the longest name. */
    Mention fullest;
    /** The mention that tells the office, or null. */
    Mention office;

    Name body;
    String company;
    Rank rank = Rank.OTHER;
    Name accredited;
    String usual;
    final int order;

    Person(String[] words, Mention first, int order) {
        this.words = words;
        this.fullest = first;
        this.order = order;
    }

    String surname() {
        return words[words.length - 1];
    }

    void learn(Mention mention) {
        if (mention.named() && mention.nameEnd - mention.nameStart > fullest.nameEnd - fullest.nameStart) {
            fullest = mention;
        }
        if (mention.hasRole()
                && !mention.former
                && (office == null
                        || (office.roleEnd - office.roleStart < mention.roleEnd - mention.roleStart
                                && office.rank.seniority() <= mention.rank.seniority()))) {
            office = mention;
            rank = mention.rank;
        }
        if (mention.hasRole() && office == null) {
            office = mention;
            rank = mention.rank;
        }
        if (body == null
                || (!body.speaksForState()
                        && mention.body() != null
                        && mention.body().kind() == Name.Kind.ORGANISATION
                        && body.kind() != Name.Kind.ORGANISATION)) {
            body = mention.of.size() == 1 || !mention.of.isEmpty() ? mention.body() : body;
        }
        if (usual == null) {
            usual = mention.usual;
        }
        if (company == null) {
            company = mention.company;
        }
        if (accredited == null) {
            accredited = mention.accredited;
        }
    }
}
