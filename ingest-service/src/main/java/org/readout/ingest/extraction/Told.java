package org.readout.ingest.extraction;

import java.util.List;

/** What has been told so far, for "he", "they" and "the two sides". */
final class Told {
    /** Who did something last: what "he" stands for. */
    Party protagonist;
    /** The participants of the meeting told of last. */
    List<Party> lastMet = List.of();
    /** Several people who did something together last, whether or not they met anyone. */
    List<Party> together = List.of();
    /** Two officials of different states whom one sentence named last: whom "both leaders" means where nobody met before. */
    List<Party> facing = List.of();
    /** The person who speaks in the first person, if the article is a statement of one. */
    Party speaker;

    private List<Mention> here = List.of();

    /** Says which sentence is being read. */
    void in(List<Mention> mentions) {
        here = mentions;
    }

    /** Whom "him" stands for: someone in this sentence who is not its subject, else the last protagonist. */
    Party otherThan(List<Party> subject) {
        for (Mention mention : here) {
            if (mention.person != null && subject.stream().noneMatch(party -> party.person == mention.person)) {
                return new Party(mention, mention.person, mention.body());
            }
        }
        boolean free = protagonist != null && subject.stream().noneMatch(party -> party.person == protagonist.person);
        return free ? protagonist : null;
    }
}
