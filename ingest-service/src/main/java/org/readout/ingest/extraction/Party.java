package org.readout.ingest.extraction;

import org.readout.events.Rank;
import org.readout.events.Side;

/** One participant of a meeting in the making. */
final class Party {
    final Mention mention;
    final Person person;
    Name body;
    String company;
    Rank rank;
    Side side;
    /** Whom the party speaks for was concluded from the story, not told. */
    boolean inferred;
    /** Whose counterpart takes part. */
    boolean hasCounterpart;
    /** One who speaks in the first person and whose name the article does not tell. */
    boolean anonymous;

    Party(Mention mention, Person person, Name body) {
        this.mention = mention;
        this.person = person;
        this.body = body != null ? body : person == null ? null : person.body;
        this.company = mention.company != null ? mention.company : person == null ? null : person.company;
        this.rank = person != null && person.rank != Rank.OTHER ? person.rank : mention.rank;
    }

    /** What was found out of whom the person speaks for holds for the person from here on. */
    void tell() {
        if (person != null && person.body == null) {
            person.body = body;
        }
    }

    /** Takes over what was found out of the person elsewhere. */
    void learn() {
        if (body == null && company == null && person != null) {
            body = person.body;
            company = person.company;
        }
    }

    boolean named() {
        return person != null || mention.named();
    }

    /** What is spoken for, in one word; empty when unknown. */
    String represents() {
        return body != null ? body.id() : company == null ? "" : company;
    }

    /** Whether this may be the same participant: the same person, or the same body where one of the two has no name. */
    boolean same(Party other) {
        if (anonymous && other.anonymous) {
            return true;
        }
        if (person != null && other.person != null) {
            return person == other.person;
        }
        if (mention.named() && other.mention.named()) {
            return false;
        }
        if (represents().isEmpty() && other.represents().isEmpty()) {
            return mention.hasRole()
                    && other.mention.hasRole()
                    && !named()
                    && !other.named()
                    && mention.rank == other.mention.rank
                    && mention.plural == other.mention.plural;
        }
        return represents().equals(other.represents()) && mayHoldBoth(other);
    }

    /** A minister whom nobody names is not the president. */
    private boolean mayHoldBoth(Party other) {
        boolean persons = mention.kind == Mention.Kind.PERSON && other.mention.kind == Mention.Kind.PERSON;
        return !persons || !isClear() || !other.isClear() || rank == other.rank;
    }

    /** Whether the office is told by a title that people in office do not share. */
    private boolean isClear() {
        return switch (rank) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER, DEPUTY_MINISTER, AMBASSADOR, PARLIAMENT_SPEAKER ->
                !mention.counterpart && !mention.former;
            case ADVISER, AGENCY_HEAD, GOVERNOR, MILITARY, COMPANY_HEAD, OTHER -> false;
        };
    }

    /** Whether anything official is known: an office, a body, or a person with either. */
    boolean official() {
        return anonymous
                || hasCounterpart
                || body != null
                || company != null
                || mention.hasRole()
                || (person != null && person.office != null);
    }
}
