package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.List;

/** Says who the mentions beside a verb or noun are: the person, the states of a group, those a pronoun stands for. */
final class Parties {
    private final Tags tags;
    private final Told told;

    Parties(Tags tags, Told told) {
        this.tags = tags;
        this.told = told;
    }

    List<Party> of(List<Mention> mentions, Telling telling, boolean subject) {
        var parties = new ArrayList<Party>();
        for (Mention mention : mentions) {
            switch (mention.kind) {
                case PRONOUN -> pronoun(mention, telling, parties);
                case PERSON -> person(mention, telling, parties, subject);
                case GROUP -> group(mention, parties);
                case BODY -> parties.add(new Party(mention, null, mention.body()));
            }
        }
        return parties;
    }

    private void pronoun(Mention mention, Telling telling, List<Party> parties) {
        telling.pronouns = true;
        if (tags.word(mention.start, Gram.HIM)) {
            Party other = told.otherThan(telling.left);
            if (other != null) {
                parties.add(other);
            }
        } else if (mention.plural) {
            List<Party> before = told.lastMet.isEmpty() ? told.together : told.lastMet;
            boolean both = before.isEmpty() && mention.end - mention.start > 1;
            parties.addAll(both ? told.facing : before);
        } else if (tags.word(mention.start, Gram.FIRST_PERSON)) {
            if (told.speaker != null) {
                parties.add(told.speaker);
            } else {
                var party = new Party(mention, null, null);
                party.anonymous = true;
                parties.add(party);
            }
        } else if (told.protagonist != null) {
            parties.add(told.protagonist);
        }
    }

    private void person(Mention mention, Telling telling, List<Party> parties, boolean subject) {
        if (mention.person == null && !mention.hasRole()) {
            if (!mention.of.isEmpty()) {
                parties.add(new Party(mention, null, mention.body()));
            }
            return;
        }
        var party = new Party(
                mention,
                mention.person,
                mention.of.isEmpty() || (mention.of.size() > 1 && mention.person != null) ? null : mention.body());
        if (mention.of.size() > 1 && party.body == null) {
            party.body = mention.body();
        }
        if (mention.counterpart && !subject && !telling.left.isEmpty() && party.rank == org.readout.events.Rank.OTHER) {
            party.rank = telling.left.get(0).rank;
        }
        parties.add(party);
    }

    private static void group(Mention mention, List<Party> parties) {
        if (mention.of.isEmpty()) {
            parties.add(new Party(mention, null, null));
        }
        for (Name body : mention.of) {
            parties.add(new Party(mention, null, body));
        }
    }
}
