package org.readout.ingest.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where no single clause tells of a meeting, the story as a whole may: two officials of different states, each saying something, and
 * words such as "his visitor", "the two" or "the talks".
 */
final class Dialogues {
    private final Tags tags;
    private final Tokens tokens;

    Dialogues(Tags tags) {
        this.tags = tags;
        this.tokens = tags.tokens();
    }

    /** The meeting that the story as a whole tells of, or null. */
    Telling find(List<List<Mention>> sentences) {
        int hint = hint(sentences);
        if (hint < 0) {
            return null;
        }
        List<Party> speakers = speakers(sentences);
        if (speakers.size() < 2 || speakers.size() > 4) {
            return null;
        }
        speakers.sort(Comparator.comparing(party -> party.represents().isEmpty()));
        var telling = new Telling(hint, hint + Math.max(1, tags.length(hint)), Way.TALK, tokens.sentence(hint));
        telling.left = List.of(speakers.get(0));
        telling.right = speakers.subList(1, speakers.size());
        telling.indirect = true;
        return telling;
    }

    private int hint(List<List<Mention>> sentences) {
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = tokens.sentenceStart(s); i < tokens.sentenceEnd(s); i++) {
                if (tags.is(i, Gram.TOGETHER)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Officials with a known state or organisation who are the subject of what is said or done, in order. */
    private List<Party> speakers(List<List<Mention>> sentences) {
        var speakers = new ArrayList<Party>();
        for (int s = 0; s < sentences.size(); s++) {
            if (tokens.sentenceStart(s) < tokens.sentenceEnd(s) && tokens.inHeadline(tokens.sentenceStart(s))) {
                continue;
            }
            var groups = new Groups(tags, s, sentences.get(s));
            for (Mention mention : sentences.get(s)) {
                Person person = mention.person;
                boolean speaks = person != null
                        && person.office != null
                        && !groups.isGoverned(mention)
                        && speaks(mention, tokens.sentenceEnd(s));
                if (speaks && speakers.stream().noneMatch(party -> party.person == person)) {
                    speakers.add(new Party(mention, person, mention.of.size() == 1 ? mention.body() : null));
                }
            }
        }
        return speakers;
    }

    private boolean speaks(Mention mention, int end) {
        for (int at = mention.end; at < Math.min(end, mention.end + 3); at++) {
            if (tags.word(at, Gram.SAY)
                    || (tags.word(at, Gram.VERB) && !tags.word(at, Gram.BE) && !tags.word(at, Gram.HAVE))) {
                return true;
            }
            if (!tags.word(at, Gram.ADVERB) && !tags.isDate(at)) {
                return false;
            }
        }
        return false;
    }
}
